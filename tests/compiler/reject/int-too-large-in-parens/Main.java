class Main {
    void run() {
        int x = -(2147483648);
    }
}
