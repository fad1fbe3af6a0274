class Main {
    static class A { int f() { return 1; } }
    static class B extends A { long f() { return 1; } }
    void m(int i, String s, Object o, boolean b, long l, double d) {
        
    }
}
