class Main {
    void _() {
    }
}
