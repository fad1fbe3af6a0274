// CountDownLatch, CyclicBarrier, Semaphore, Phaser, Exchanger.
import java.util.concurrent.*;

public class Main {
    static void show(Object o) {
        System.out.println(o);
    }

    interface Action {
        Object run() throws Throwable;
    }

    /** Prints what the action returns, or what it throws. */
    static void attempt(Action action) {
        try {
            System.out.println(action.run());
        } catch (Throwable t) {
            System.out.println(t.getClass().getName() + (t instanceof NullPointerException ? "" : ": " + t.getMessage()));
        }
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
        CountDownLatch l = new CountDownLatch(2); l.countDown(); show(l.getCount() + "" + l.await(1, TimeUnit.MILLISECONDS)); l.countDown(); l.countDown(); l.await(); show(l.getCount());
        StringBuffer b = new StringBuffer(); CyclicBarrier c = new CyclicBarrier(3, () -> b.append("|")); Thread[] ts = new Thread[3]; for (int i = 0; i < 3; i++) { ts[i] = new Thread(() -> { try { for (int k = 0; k < 3; k++) { b.append("x"); c.await(); } } catch (Exception e) { b.append(e); } }); ts[i].start(); } for (Thread t : ts) t.join(); show(b + "" + c.getParties() + c.getNumberWaiting() + c.isBroken());
        Semaphore s = new Semaphore(2, true); s.acquire(); show(s.tryAcquire() + "" + s.tryAcquire() + s.availablePermits() + s.isFair()); s.release(3); show(s.drainPermits() + "" + s.tryAcquire(1, TimeUnit.MILLISECONDS));
        step(() -> s.acquire(-1));
        step(() -> new CountDownLatch(-1));
        step(() -> new CyclicBarrier(0));
        attempt(() -> new CyclicBarrier(2).await(1, TimeUnit.MILLISECONDS));
        Phaser p = new Phaser(1); show(p.arrive() + "" + p.getPhase() + p.register() + p.arriveAndDeregister() + p.arriveAndAwaitAdvance() + p.arriveAndDeregister() + p.isTerminated());
        Exchanger<String> x = new Exchanger<>(); Thread t = new Thread(() -> { try { b.append(x.exchange("from t")); } catch (InterruptedException e) {} }); t.start(); show(x.exchange("from main")); t.join(); show(b.substring(12));
    }
}
