class Main {
    class In { }
    static Object g() { return new In(); }
    void m(int i, String s, Object o, boolean b, long l, double d) {
        
    }
}
