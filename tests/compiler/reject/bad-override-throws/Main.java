class Main {
    static class A { void f() { } }
    static class B extends A { void f() throws Exception { } }
    void m(int i, String s, Object o, boolean b, long l, double d) {
        
    }
}
