class Main {
    static Main() {
    }

    final Main(int x) {
    }

    abstract Main(long y);

    synchronized Main(char c) {
    }
}
