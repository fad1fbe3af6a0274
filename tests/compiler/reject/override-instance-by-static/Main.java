class A { void m(){}
}
class B extends A { static void m(){}
}
