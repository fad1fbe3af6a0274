class Main {
    void run() {
        double d = 0x1.8;
    }
}
