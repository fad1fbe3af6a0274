class Main {
    void run() {
        int f(int y) {
            return 1;
        }
    }
}
