class Main {
    void run() {
        while () {
        }
    }
}
