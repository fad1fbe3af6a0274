class Main {
    void f() throws Foo { }
    void m(int i, String s, Object o, boolean b, long l, double d) {
        
    }
}
