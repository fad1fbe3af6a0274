class Main {
    void run() {
        finally {
        }
    }
}
