class Main {
    void run() {
        int x = 089;
    }
}
