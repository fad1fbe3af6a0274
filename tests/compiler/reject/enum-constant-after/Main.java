class Main {
    enum E { A; int x; B(1) }
}
