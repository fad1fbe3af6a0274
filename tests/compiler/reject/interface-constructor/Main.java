class Main {
    interface I {
        I() { }
    }
}
