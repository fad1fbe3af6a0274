class Main {
    void run() {
        int x = 0x1FFFFFFFF;
    }
}
