class Main {
    record P(int x) { }
    void m(int i, String s, Object o, boolean b, long l, double d) {
        if (o instanceof P(String a)) { }
    }
}
