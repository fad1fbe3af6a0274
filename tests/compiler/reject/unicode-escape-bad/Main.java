class Main {
    void run() {
        int \u00zz = 1;
    }
}
