class Main {
    void run() {
        return
    }
}
