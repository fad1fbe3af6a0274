class Main {
    void run() {
        int 3x = 1;
    }
}
