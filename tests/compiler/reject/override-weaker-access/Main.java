class A { public void m(){}
}
class B extends A { void m(){}
}
