class Main {
    void run() {
        if (true {
        }
    }
}
