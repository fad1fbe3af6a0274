class Main {
    void run() {
        int class = 1;
    }
}
