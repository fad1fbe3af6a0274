public class Main {
    public static void main(String[] args) throws Exception {
        Thread.setDefaultUncaughtExceptionHandler((t, e) -> System.out.println(t.getName() + " died of " + e));
        Thread a = new Thread(() -> { throw new IllegalStateException("x"); }, "a");
        a.start();
        a.join();
        Thread b = new Thread(() -> { throw new Error("y"); }, "b");
        b.setUncaughtExceptionHandler((t, e) -> System.out.println("own " + e.getMessage()));
        b.start();
        b.join();
        System.out.println("end");
    }
}
