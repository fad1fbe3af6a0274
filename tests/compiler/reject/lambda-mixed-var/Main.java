class Main {
    void run() {
        F f = (var x, int y) -> 1;
    }
}
