public class Main {
    public static void main(String[] args) throws Exception {
        Thread d = new Thread(() -> { while (true) Thread.onSpinWait(); });
        d.setDaemon(true);
        d.start();
        new Thread(() -> {
            try { Thread.sleep(30); } catch (InterruptedException e) { }
            System.out.println("last");
        }).start();
        System.out.println("main ends");
    }
}
