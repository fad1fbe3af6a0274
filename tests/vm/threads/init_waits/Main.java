public class Main {
    static volatile boolean started;
    static class Slow { static int x; static { started = true; try { Thread.sleep(40); } catch (InterruptedException e) { } x = 42; } }
    public static void main(String[] args) throws Exception {
        Thread a = new Thread(() -> { int y = Slow.x; });
        a.start();
        while (!started) Thread.onSpinWait();
        System.out.println(Slow.x);
        a.join();
    }
}
