class Main {
    void run() {
        private int x = 1;
    }
}
