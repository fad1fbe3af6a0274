class Main {
    void f(Integer x) { }
    void f(Object x) { }
    void f(long x) { }
    void q() { String z = f(1); }
    void m(int i, String s, Object o, boolean b, long l, double d) {
        f(1);
    }
}
