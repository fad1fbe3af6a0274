class Main {
    void run() {
        int 😀 = 1;
    }
}
