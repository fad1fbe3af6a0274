class Main {
    int f;
    void m(int i, String s, Object o, boolean b, long l, double d) {
        int x = Main.f;
    }
}
