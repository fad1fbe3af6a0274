class Main {
    void m(int a, String a) {
    }

    Main(int b, int b) {
    }
}
