class Main {
    void m(int i, String s, Object o, boolean b, long l, double d) {
        long q = b ? 1 : 2L; Object p = b ? 1 : "x"; int z = b ? (short) 1 : 'c'; Integer n = b ? null : 0; byte y = b ? 1 : 2;
    }
}
