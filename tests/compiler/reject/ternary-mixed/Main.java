class Main {
    void m(int i, String s, Object o, boolean b, long l, double d) {
        Integer q = b ? 1 : "a";
    }
}
