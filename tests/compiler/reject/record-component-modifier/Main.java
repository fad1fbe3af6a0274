class Main {
    record R(final int x) { }
}
