class Main {
    void f(Object o) { }
    void m(int i, String s, Object o, boolean b, long l, double d) {
        f(String);
    }
}
