record Main(int a) {
    static int counter;

    Main {
        if (a < 0)
            throw new IllegalArgumentException();
    }

    Main(int a, int b) {
    }
}
