class Main {
    void run() {
        var a = 1, b = 2;
    }
}
