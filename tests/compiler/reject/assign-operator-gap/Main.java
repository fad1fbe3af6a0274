class Main {
    void run() {
        x + = 1;
    }
}
