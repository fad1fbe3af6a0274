class Main {
    record R(int x) { R(String s) { } }
    void m(int i, String s, Object o, boolean b, long l, double d) {
        
    }
}
