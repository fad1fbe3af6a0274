class Main {
    void run() {
        int x = 1 # 2;
    }
}
