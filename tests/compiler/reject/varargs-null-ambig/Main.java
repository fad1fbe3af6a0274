class Main {
    void f(int... x) { }
    void f(String... x) { }
    void m(int i, String s, Object o, boolean b, long l, double d) {
        f(null);
    }
}
