class Main {
    enum E { A(1); }
    void m(int i, String s, Object o, boolean b, long l, double d) {
        
    }
}
