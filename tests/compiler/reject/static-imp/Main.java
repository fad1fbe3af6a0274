class Main {
    static int z = y;
    static int y = 1;
    void m(int i, String s, Object o, boolean b, long l, double d) {
        
    }
}
