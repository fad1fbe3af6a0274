class Main {
    static class A extends B { }
    static class B extends A { }
    void m(int i, String s, Object o, boolean b, long l, double d) {
        
    }
}
