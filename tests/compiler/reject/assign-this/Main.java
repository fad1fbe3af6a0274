class Main {
    void m() {
        this = null;
    }
}
