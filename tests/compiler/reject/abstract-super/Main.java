class Main {
    static abstract class A { abstract void f(); }
    static class B extends A { void f() { super.f(); } }
    void m(int i, String s, Object o, boolean b, long l, double d) {
        
    }
}
