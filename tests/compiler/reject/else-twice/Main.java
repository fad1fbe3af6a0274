class Main {
    void run() {
        if (a) b();
        else c();
        else d();
    }
}
