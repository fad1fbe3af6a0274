class Main {
    static Object g() { return this; }
    void m(int i, String s, Object o, boolean b, long l, double d) {
        
    }
}
