class Main {
    void run() {
        Object o = (var) x;
    }
}
