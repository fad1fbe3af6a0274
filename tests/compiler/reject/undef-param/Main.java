class Main {
    void f(Foo x) { }
    void m(int i, String s, Object o, boolean b, long l, double d) {
        
    }
}
