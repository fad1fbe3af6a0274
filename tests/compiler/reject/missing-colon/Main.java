class Main {
    void run() {
        int x = true ? 1;
    }
}
