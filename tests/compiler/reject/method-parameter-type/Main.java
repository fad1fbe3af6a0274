class Main {
    void f(x) {
    }
}
