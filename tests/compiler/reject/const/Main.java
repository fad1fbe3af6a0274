class Main {
    void run() {
        const int x = 1;
    }
}
