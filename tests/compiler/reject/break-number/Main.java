class Main {
    void run() {
        break 1;
    }
}
