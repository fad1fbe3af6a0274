// Cancelling tasks that wait, run and are done.
import java.util.concurrent.*;

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
        try (ExecutorService s = Executors.newSingleThreadExecutor()) { CountDownLatch in = new CountDownLatch(1); Future<?> run = s.submit(() -> { in.countDown(); try { Thread.sleep(10000); } catch (InterruptedException e) {} }); Future<Integer> wait = s.submit(() -> 5); in.await(); show(wait.cancel(false) + "" + wait.isDone() + run.cancel(true) + run.cancel(true) + run.isCancelled()); step(() -> wait.get()); step(() -> run.get()); Future<Integer> ok = s.submit(() -> 8); show(ok.get() + "" + ok.cancel(true) + ok.isCancelled() + ok.state()); }
    }
}
