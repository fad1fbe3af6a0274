class Main {
    Foo f() { return null; }
    void m(int i, String s, Object o, boolean b, long l, double d) {
        
    }
}
