class Main {
    void f(final int x) { x = 1; }
    void m(int i, String s, Object o, boolean b, long l, double d) {
        
    }
}
