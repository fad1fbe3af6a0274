class Main {
    record P(int x, int y) { }
    void m(int i, String s, Object o, boolean b, long l, double d) {
        if (o instanceof P(int a)) { }
    }
}
