class Main {
    void f(String x) { }
    void f(Integer x) { }
    void m(int i, String s, Object o, boolean b, long l, double d) {
        f(null);
    }
}
