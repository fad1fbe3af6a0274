class Main {
    void run() {
        int x = yield(1);
    }
}
