class Main {
    void run() {
        a[0];
    }
}
