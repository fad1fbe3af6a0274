class Main {
    Main() { return 1; }
    void m(int i, String s, Object o, boolean b, long l, double d) {
        
    }
}
