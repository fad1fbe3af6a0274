class Main {
    void run() {
        float f = 1e39f;
    }
}
