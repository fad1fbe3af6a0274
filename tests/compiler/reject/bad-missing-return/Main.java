class Main {
    int f() { }
    int g(boolean b) { if (b) return 1; }
    void m(int i, String s, Object o, boolean b, long l, double d) {
        
    }
}
