class Main {
    void f(int x) { }
    void m(int i, String s, Object o, boolean b, long l, double d) {
        f(zz); s.charAt(zz);
    }
}
