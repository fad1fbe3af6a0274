class Main {
    enum E { A; E() { super(); } }
    void m(int i, String s, Object o, boolean b, long l, double d) {
        
    }
}
