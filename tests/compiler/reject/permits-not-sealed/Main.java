class Main {
    static class A permits B { }
}
