class Main {
    record R(int x) {
        { }
    }
}
