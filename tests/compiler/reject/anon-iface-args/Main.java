class Main {
    void m(int i, String s, Object o, boolean b, long l, double d) {
        Runnable r = new Runnable(1) { public void run() { } };
    }
}
