class Main {
    Foo make(Bar bar) throws Baz {
        return null;
    }
}
