class Main {
    void m(int i, String s, Object o, boolean b, long l, double d) {
        for (final String x : new String[0]) { x = ""; }
    }
}
