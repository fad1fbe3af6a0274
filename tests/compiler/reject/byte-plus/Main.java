class Main {
    void m(int i, String s, Object o, boolean b, long l, double d) {
        byte q = 1; q = q + 1;
    }
}
