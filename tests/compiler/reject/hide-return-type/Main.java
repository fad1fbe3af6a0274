class A { static void m(){}
}
class B extends A { static int m(){return 1;}
}
