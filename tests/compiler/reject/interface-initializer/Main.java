class Main {
    interface I {
        { }
    }
}
