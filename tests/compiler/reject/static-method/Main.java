class Main {
    void f() { }
    static void g() { f(); }
    void m(int i, String s, Object o, boolean b, long l, double d) {
        
    }
}
