class Main {
    void f(long x, int y) { }
    void f(int x, long y) { }
    void m(int i, String s, Object o, boolean b, long l, double d) {
        f(1, 1);
    }
}
