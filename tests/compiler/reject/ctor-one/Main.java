class Main {
    static class A { A(int x) { } }
    void m(int i, String s, Object o, boolean b, long l, double d) {
        new A("x");
    }
}
