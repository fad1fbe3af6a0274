class Main {
    void f(int... a[]) {
    }
}
