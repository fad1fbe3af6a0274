class Main {
    Main(int x) {
        this(x);
    }
}
