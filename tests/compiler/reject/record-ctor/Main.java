class Main {
    record R(int x) { R { this.x = x; } }
    void m(int i, String s, Object o, boolean b, long l, double d) {
        
    }
}
