class Main {
    void m(int i, String s, Object o, boolean b, long l, double d) {
        record L() { int f() { return i; } }
    }
}
