class Main {
    static class A { Object f() { return Main.this; } }
    void m(int i, String s, Object o, boolean b, long l, double d) {
        
    }
}
