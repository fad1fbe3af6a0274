class Main {
    void run() {
        int assert = 1;
    }
}
