class Main {
    static class A { A() { int x = 1; super(); x = 2; } void g() { super(); } }
    void m(int i, String s, Object o, boolean b, long l, double d) {
        
    }
}
