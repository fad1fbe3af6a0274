class Main {
    record R(int x) {
        int y;
    }
}
