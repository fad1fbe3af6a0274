class Main {
    void m(int i, String s, Object o, boolean b, long l, double d) {
        int q = 1; q += 1.5; q = q + 1.5;
    }
}
