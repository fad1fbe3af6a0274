import java.util.concurrent.locks.LockSupport;
public class Main {
    public static void main(String[] args) throws Exception {
        LockSupport.unpark(Thread.currentThread());
        LockSupport.unpark(Thread.currentThread());
        LockSupport.park();
        long t = System.nanoTime();
        LockSupport.parkNanos(20_000_000);
        System.out.println(System.nanoTime() - t >= 15_000_000);
        Object blocker = "the blocker";
        Thread p = new Thread(() -> { LockSupport.park(blocker); System.out.println("unparked"); });
        p.start();
        while (LockSupport.getBlocker(p) == null || p.getState() != Thread.State.WAITING) Thread.onSpinWait();
        System.out.println(LockSupport.getBlocker(p));
        LockSupport.unpark(p);
        p.join();
        Thread.currentThread().interrupt();
        LockSupport.park();
        System.out.println(Thread.interrupted());
        LockSupport.parkUntil(System.currentTimeMillis() + 10);
        System.out.println("end");
    }
}
