class Main {
    static class A { public void f() { } }
    static class B extends A { void f() { } }
    void m(int i, String s, Object o, boolean b, long l, double d) {
        
    }
}
