class Main {
    void f(int... a, int b) {
    }
}
