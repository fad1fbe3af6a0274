public class Exits {
    public static void main(String[] args) {
        Runtime.getRuntime().addShutdownHook(new Thread(() -> System.out.println("hook " + System.nanoTime())));
        new Thread(() -> System.exit(42)).start();
        while (true) {
            Thread.yield();
        }
    }
}
