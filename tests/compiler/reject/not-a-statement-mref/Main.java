class Main {
    void run() {
        String::length;
    }
}
