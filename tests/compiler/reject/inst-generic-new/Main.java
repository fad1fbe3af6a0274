class Main {
    static class G<T extends Number> { G(T t) { } }
    void m(int i, String s, Object o, boolean b, long l, double d) {
        G<String> q = new G<>("x");
    }
}
