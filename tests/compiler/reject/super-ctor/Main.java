class Main {
    static class A { A(int x) { } }
    static class B extends A { }
    void m(int i, String s, Object o, boolean b, long l, double d) {
        
    }
}
