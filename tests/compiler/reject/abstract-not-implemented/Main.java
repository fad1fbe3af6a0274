interface A { void m();
int k(String s);
}
class B implements A { public void m(){}
}
