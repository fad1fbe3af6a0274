class Main {
    class A extends { }
}
