class Main {
    void run() {
        double d = 1e400;
    }
}
