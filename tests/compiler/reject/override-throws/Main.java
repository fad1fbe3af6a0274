class A { void m(){}
}
class B extends A { void m() throws Exception, RuntimeException {}
}
