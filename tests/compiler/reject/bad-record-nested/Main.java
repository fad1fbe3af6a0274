class Main {
    record P(Q q, int z) { }
    record Q(int x) { }
    void m(int i, String s, Object o, boolean b, long l, double d) {
        if (o instanceof P(Q(int a), String t)) { }
    }
}
