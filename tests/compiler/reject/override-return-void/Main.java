class A { void m(){}
}
class B extends A { int m(){return 1;}
}
