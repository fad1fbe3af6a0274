class Main {
    int a = b1;
    int b1 = 1;
    void m(int i, String s, Object o, boolean b, long l, double d) {
        
    }
}
