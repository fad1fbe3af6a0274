class Main {
    <T> T f() { return new T(); }
    void m(int i, String s, Object o, boolean b, long l, double d) {
        
    }
}
