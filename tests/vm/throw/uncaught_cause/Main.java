public class Main {
    static class R implements AutoCloseable { public void close() { throw new UnsupportedOperationException("close"); } }
    public static void main(String[] args) {
        try {
            try (R r = new R(); R q = new R()) { inner(); }
        } catch (RuntimeException e) {
            throw new IllegalStateException("outer\nsecond line", e);
        }
    }
    static void inner() { throw new IllegalArgumentException(); }
}
