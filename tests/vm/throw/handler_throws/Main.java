public class Main {
    public static void main(String[] args) {
        Thread.currentThread().setUncaughtExceptionHandler((t, e) -> { throw new RuntimeException("again"); });
        throw new RuntimeException("first");
    }
}
