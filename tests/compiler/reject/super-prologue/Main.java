class Main {
    static class A { int f; A(int x) { } }
    static class B extends A { int g; B() { super(g()); } int g() { return 1; } }
    void m(int i, String s, Object o, boolean b, long l, double d) {
        
    }
}
