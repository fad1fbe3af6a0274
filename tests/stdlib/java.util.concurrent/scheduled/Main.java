// ScheduledExecutorService: delays, fixed rate, cancellation.
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
        ScheduledExecutorService s = Executors.newScheduledThreadPool(1); show(s.schedule(() -> "later", 2, TimeUnit.MILLISECONDS).get());
        CountDownLatch l = new CountDownLatch(3); ScheduledFuture<?> f = s.scheduleAtFixedRate(l::countDown, 0, 1, TimeUnit.MILLISECONDS); l.await(); show(f.cancel(false) + "" + f.isCancelled());
        ScheduledFuture<?> bad = s.scheduleWithFixedDelay(() -> { throw new IllegalStateException("stops"); }, 0, 1, TimeUnit.MILLISECONDS);
        attempt(() -> bad.get());
        step(() -> s.scheduleAtFixedRate(() -> {}, 0, 0, TimeUnit.SECONDS));
        ScheduledFuture<?> far = s.schedule(() -> {}, 1, TimeUnit.DAYS); show((far.getDelay(TimeUnit.HOURS) >= 23) + "" + s.shutdownNow().contains(far) + s.awaitTermination(5, TimeUnit.SECONDS));
    }
}
