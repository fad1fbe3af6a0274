class Main {
    void run() {
        foo(1, 2;
        bar();
    }
}
