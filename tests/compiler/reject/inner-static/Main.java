class Main {
    static void f() { In q = new In(); }
    class In { }
    void m(int i, String s, Object o, boolean b, long l, double d) {
        
    }
}
