class Main {
    void run() {
        F f = (var x, y) -> 1;
    }
}
