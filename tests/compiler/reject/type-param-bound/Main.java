class Main {
    class A<T extends> { }
}
