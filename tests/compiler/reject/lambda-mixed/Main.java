class Main {
    void run() {
        F f = (x, int y) -> 1;
    }
}
