public class Main {
    public static void main(String[] args) throws Exception {
        new Thread(() -> System.exit(7)).start();
        new java.util.concurrent.CountDownLatch(1).await();
    }
}
