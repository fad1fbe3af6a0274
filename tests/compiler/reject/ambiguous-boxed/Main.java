class Main {
    static void f(int a, Integer b) {}
    static void f(Object a, Integer b) {}
    static void h(int a, Object... b) {}
    static void h(Object... b) {}
    static void i(int... a) {}
    static void i(Object... a) {}

    void m() {
        f(1, 2);
        h(1, 2);
        i(1);
        i();
    }
}
