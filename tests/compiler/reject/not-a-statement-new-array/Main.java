class Main {
    void run() {
        new int[1];
    }
}
