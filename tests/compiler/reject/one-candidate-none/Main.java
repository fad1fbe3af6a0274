class Main {
    void f(int x, String y) { }
    void m(int i, String s, Object o, boolean b, long l, double d) {
        f();
    }
}
