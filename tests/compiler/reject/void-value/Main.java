class Main {
    void v() { }
    void m(int i, String s, Object o, boolean b, long l, double d) {
        int x = v();
    }
}
