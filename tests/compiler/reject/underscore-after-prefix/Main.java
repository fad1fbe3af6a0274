class Main {
    void run() {
        int x = 0x_1;
    }
}
