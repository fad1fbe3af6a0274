class Main {
    void run() {
        while (true) class A { }
    }
}
