class Main {
    void m(int i, String s, Object o, boolean b, long l, double d) {
        try (java.io.StringReader r = new java.io.StringReader("")) { r = null; } catch (Exception e) { }
    }
}
