class Main {
    void run() {
        try (open()) {
        }
    }
}
