class Main {
    Main(int x) { }
    void q() { this(1); }
    void m(int i, String s, Object o, boolean b, long l, double d) {
        
    }
}
