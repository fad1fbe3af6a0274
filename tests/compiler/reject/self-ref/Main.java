class Main {
    int a = a + 1;
    void m(int i, String s, Object o, boolean b, long l, double d) {
        
    }
}
