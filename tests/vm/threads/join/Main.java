public class Main {
    public static void main(String[] args) throws Exception {
        Thread t = new Thread(() -> { try { Thread.sleep(40); } catch (InterruptedException e) { } });
        t.join();
        System.out.println(t.isAlive());
        t.start();
        t.join(1);
        System.out.println(t.isAlive());
        t.join(5000);
        System.out.println(t.isAlive());
        Thread.currentThread().join(5);
        System.out.println(t.join(java.time.Duration.ofMillis(5)));
    }
}
