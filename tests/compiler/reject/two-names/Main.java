class Main {
    void run() {
        int y z;
    }
}
