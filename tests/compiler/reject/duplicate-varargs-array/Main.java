class Main {
    void m(int[] a) {
    }

    void m(int... a) {
    }
}
