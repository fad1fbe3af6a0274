class Main {
    void run() {
        Object o = new Object;
    }
}
