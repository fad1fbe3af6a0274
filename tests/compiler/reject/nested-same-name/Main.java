class Main {
    class Inner {
        class Main {
        }
    }
}
