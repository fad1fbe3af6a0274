class Main {
    static class A { class B { } }
    void f() { new A.B(); }
    void m(int i, String s, Object o, boolean b, long l, double d) {
        
    }
}
