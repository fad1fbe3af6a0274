class Main {
    void run() {
        if (true) int x = 1;
    }
}
