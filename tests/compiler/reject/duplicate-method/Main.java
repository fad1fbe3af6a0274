class Main {
    void m(int a) {
    }

    int m(int b) {
        return b;
    }

    void m(long a) {
    }
}
