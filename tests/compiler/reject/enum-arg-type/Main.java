class Main {
    enum E { A("x"); E(int i) { } }
    void m(int i, String s, Object o, boolean b, long l, double d) {
        
    }
}
