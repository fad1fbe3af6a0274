class Main {
    void m(int i, String s, Object o, boolean b, long l, double d) {
        if (o instanceof String s) { }
    }
}
