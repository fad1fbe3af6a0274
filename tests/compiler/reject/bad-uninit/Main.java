class Main {
    void m(int i, String s, Object o, boolean b, long l, double d) {
        int q; i = q; final int w; w = 1; w = 2;
    }
}
