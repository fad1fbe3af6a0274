class Main {
    void run() {
        foo(int x);
    }
}
