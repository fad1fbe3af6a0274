class Main {
    void run() {
        x -> x;
    }
}
