class Main {
    enum E { A B }
}
