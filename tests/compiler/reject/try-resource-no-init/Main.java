class Main {
    void run() {
        try (var r) {
        }
    }
}
