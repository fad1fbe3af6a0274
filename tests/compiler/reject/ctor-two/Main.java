class Main {
    static class A { A(int x) { } A(String s) { } }
    void m(int i, String s, Object o, boolean b, long l, double d) {
        new A(true);
    }
}
