class Main {
    enum E { A; abstract int f(); }
    void m(int i, String s, Object o, boolean b, long l, double d) {
        
    }
}
