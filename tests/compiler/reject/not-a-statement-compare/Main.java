class Main {
    void run() {
        a == b;
    }
}
