class Main {
    void run() {
        String s = "abc;
        int x;
    }
}
