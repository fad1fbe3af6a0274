class Main {
    void run() {
        String s = `a`;
    }
}
