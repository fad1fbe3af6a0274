class A { Object m(){return null;}
}
class B extends A { int m(){return 0;}
}
