class Main {
    int f() { return "a"; }
    void m(int i, String s, Object o, boolean b, long l, double d) {
        
    }
}
