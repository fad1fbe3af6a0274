class Main {
    void run() {
        x;
    }
}
