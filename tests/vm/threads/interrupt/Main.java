import java.util.concurrent.locks.LockSupport;
public class Main {
    static void t(String name, Run r) throws Exception {
        Thread t = new Thread(() -> { try { r.run(); System.out.println(name + " returned " + Thread.currentThread().isInterrupted()); } catch (InterruptedException e) { System.out.println(name + " " + e.getMessage() + " " + Thread.currentThread().isInterrupted()); } });
        t.start();
        while (t.getState() != Thread.State.WAITING && t.getState() != Thread.State.TIMED_WAITING) Thread.onSpinWait();
        t.interrupt();
        t.join();
    }
    interface Run { void run() throws InterruptedException; }
    public static void main(String[] args) throws Exception {
        Object o = new Object();
        t("sleep", () -> Thread.sleep(100000));
        t("wait", () -> { synchronized (o) { o.wait(); } });
        t("timed wait", () -> { synchronized (o) { o.wait(100000); } });
        Thread main = Thread.currentThread();
        t("join", () -> main.join());
        t("park", () -> LockSupport.park());
        Thread.currentThread().interrupt();
        System.out.println(Thread.interrupted() + " " + Thread.interrupted());
        Thread.currentThread().interrupt();
        try { Thread.sleep(0); } catch (InterruptedException e) { System.out.println("at once " + e.getMessage()); }
        Thread.currentThread().interrupt();
        try { synchronized (o) { o.wait(1); } } catch (InterruptedException e) { System.out.println("wait at once"); }
        Thread dead = new Thread(() -> {});
        dead.start(); dead.join(); dead.interrupt();
        System.out.println(dead.isInterrupted() + " " + dead.isAlive());
    }
}
