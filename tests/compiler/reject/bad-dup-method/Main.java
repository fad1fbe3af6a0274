class Main {
    void f(int x) { }
    int f(int y) { return 1; }
    void m(int i, String s, Object o, boolean b, long l, double d) {
        
    }
}
