class Main {
    void run() {
        "text";
    }
}
