class Main {
    void run() {
        5;
    }
}
