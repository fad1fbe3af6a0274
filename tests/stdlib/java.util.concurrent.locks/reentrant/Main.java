// ReentrantLock and conditions: counts, owners, timeouts, interruption.
import java.util.concurrent.*;
import java.util.concurrent.locks.*;

public class Main {
    static void show(Object o) {
        System.out.println(o);
    }

    interface Step {
        void run() throws Throwable;
    }

    /** Prints what the step throws, or "done". */
    static void step(Step step) {
        try {
            step.run();
            System.out.println("done");
        } catch (Throwable t) {
            System.out.println(t.getClass().getName() + (t instanceof NullPointerException ? "" : ": " + t.getMessage()));
        }
    }

    public static void main(String[] args) throws Exception {
        ReentrantLock l = new ReentrantLock(true); l.lock(); l.lock(); show(l.getHoldCount() + "" + l.isHeldByCurrentThread() + l.isFair() + l.isLocked()); Thread t = new Thread(() -> { try { show(l.tryLock() + "" + l.tryLock(1, TimeUnit.MILLISECONDS)); l.unlock(); } catch (IllegalMonitorStateException | InterruptedException e) { show(e.getClass().getSimpleName()); } }); t.start(); t.join(); l.unlock(); l.unlock();
        step(() -> l.unlock());
        Condition c = l.newCondition();
        step(() -> c.await());
        step(() -> c.signal());
        StringBuffer b = new StringBuffer(); Thread w = new Thread(() -> { l.lock(); try { b.append("w"); c.await(); b.append("W"); } catch (InterruptedException e) { b.append("i"); } finally { l.unlock(); } }); w.start(); while (true) { l.lock(); try { if (l.hasWaiters(c)) { b.append("s"); c.signal(); break; } } finally { l.unlock(); } } w.join(); show(b);
        l.lock(); show(c.await(1, TimeUnit.MILLISECONDS) + "" + (c.awaitNanos(1000) <= 0)); l.unlock(); Thread.currentThread().interrupt();
        step(() -> l.lockInterruptibly());
    }
}
