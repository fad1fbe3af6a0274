class Main {
    void run() {
        int x = 0b102;
    }
}
