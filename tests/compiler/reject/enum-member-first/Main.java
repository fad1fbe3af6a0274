class Main {
    enum E { int x; }
}
