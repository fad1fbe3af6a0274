class A { private int f; private void g() { } private A(int x) { } }
class Main { void m() { A a = null; a.f = 1; a.g(); new A(1); } }
