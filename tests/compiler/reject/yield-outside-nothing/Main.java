class Main {
    void run() {
        yield;
    }
}
