class Main {
    void f(int x, Main this) {
    }
}
