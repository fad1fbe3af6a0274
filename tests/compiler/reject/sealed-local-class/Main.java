class Main {
    void run() {
        sealed interface A permits B { }
    }
}
