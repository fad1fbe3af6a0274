class Main {
    record R(int x) { void f() { x = 2; this.x = 3; } }
    void m(int i, String s, Object o, boolean b, long l, double d) {
        
    }
}
