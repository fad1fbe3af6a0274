class Main {
    static class A extends String { }
    void m(int i, String s, Object o, boolean b, long l, double d) {
        
    }
}
