class Main {
    void m(int i, String s, Object o, boolean b, long l, double d) {
        class L { } L q = new L(1);
    }
}
