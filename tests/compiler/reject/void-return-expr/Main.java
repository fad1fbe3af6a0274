class Main {
    void v() { return v(); }
    void m(int i, String s, Object o, boolean b, long l, double d) {
        
    }
}
