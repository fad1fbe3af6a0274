class Main {
    void run() {
        var a[] = {1};
    }
}
