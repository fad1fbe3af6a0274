class Main {
    void run() {
        char c = '😀';
    }
}
