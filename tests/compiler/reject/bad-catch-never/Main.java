class Main {
    void m(int i, String s, Object o, boolean b, long l, double d) {
        try { } catch (java.io.IOException e) { }
    }
}
