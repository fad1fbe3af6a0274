class Main {
    void m(int i, String s, Object o, boolean b, long l, double d) {
        int[] a = {1, s, 2.0};
    }
}
