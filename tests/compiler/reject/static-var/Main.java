class Main {
    int f;
    static int g() { return f; }
    void m(int i, String s, Object o, boolean b, long l, double d) {
        
    }
}
