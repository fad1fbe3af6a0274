class Main {
    Main(Runnable r) { }
    void m(int i, String s, Object o, boolean b, long l, double d) {
        new Main(() -> 1);
    }
}
