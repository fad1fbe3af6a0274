class Main {
    void run() {
        int x = 1_000_;
    }
}
