class Main {
    static class Nested {
    }

    Nested.Deeper a;
    Main.Nested.Deeper b;
}
