class Main {
    record R(int x) { int y; }
    void m(int i, String s, Object o, boolean b, long l, double d) {
        
    }
}
