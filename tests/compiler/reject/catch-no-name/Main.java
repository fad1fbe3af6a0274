class Main {
    void run() {
        try {
        } catch (Exception) {
        }
    }
}
