class Main {
    void f(int _) {
    }
}
