class Main {
    @Foo void f() { }
    void m(int i, String s, Object o, boolean b, long l, double d) {
        
    }
}
