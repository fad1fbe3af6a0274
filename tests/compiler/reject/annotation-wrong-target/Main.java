@FunctionalInterface
class Main {
    @Override
    int a;

    @SafeVarargs
    void m(int... x) {
    }
}
