class Main {
    void run() {
        int this = 1;
    }
}
