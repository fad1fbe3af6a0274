class Main {
    abstract void f() { }
    native void g() { }
    void h();
    void m(int i, String s, Object o, boolean b, long l, double d) {
        
    }
}
