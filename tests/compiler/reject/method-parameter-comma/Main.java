class Main {
    void f(int x int y) {
    }
}
