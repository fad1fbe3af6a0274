class Main {
    void run() {
        throw;
    }
}
