class Main {
    void run() {
        assert;
    }
}
