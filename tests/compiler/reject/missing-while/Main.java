class Main {
    void run() {
        do {
        } (true);
    }
}
