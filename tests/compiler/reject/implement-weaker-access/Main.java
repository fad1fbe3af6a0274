interface A { void m();
}
class B implements A { void m(){}
}
