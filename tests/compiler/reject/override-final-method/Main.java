class A { final void m(){}
}
class B extends A { void m(){}
}
