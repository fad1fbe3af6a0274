class Main {
    void run() {
        int x = \;
    }
}
