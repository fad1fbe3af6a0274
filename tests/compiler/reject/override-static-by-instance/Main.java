class A { static void m(){}
}
class B extends A { void m(){}
}
