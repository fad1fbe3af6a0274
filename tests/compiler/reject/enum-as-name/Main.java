class Main {
    void run() {
        int enum = 1;
    }
}
