class Main {
    void run() {
        static int x = 1;
    }
}
