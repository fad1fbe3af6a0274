// ThreadPoolExecutor: core, queue, maximum, policies, hooks.
import java.util.*;
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
        CountDownLatch gate = new CountDownLatch(1); List<String> log = Collections.synchronizedList(new ArrayList<>());
        ThreadPoolExecutor p = new ThreadPoolExecutor(1, 2, 1, TimeUnit.SECONDS, new ArrayBlockingQueue<>(1), new ThreadPoolExecutor.AbortPolicy()) { protected void afterExecute(Runnable r, Throwable t) { log.add(t == null ? "ok" : t.getMessage()); } protected void terminated() { log.add("end"); } };
        for (int i = 0; i < 3; i++) { p.execute(() -> { try { gate.await(); } catch (InterruptedException e) {} }); show(p.getPoolSize() + " " + p.getQueue().size()); }
        step(() -> { try { p.execute(() -> {}); } catch (RejectedExecutionException e) { throw new RejectedExecutionException("full"); } });
        p.setRejectedExecutionHandler(new ThreadPoolExecutor.CallerRunsPolicy()); p.execute(() -> show("in " + Thread.currentThread().getName())); p.setRejectedExecutionHandler(new ThreadPoolExecutor.DiscardPolicy()); p.execute(() -> show("never"));
        gate.countDown(); p.shutdown(); p.awaitTermination(5, TimeUnit.SECONDS); show(log + "" + p.getCompletedTaskCount() + p.getLargestPoolSize());
        step(() -> new ThreadPoolExecutor(2, 1, 0, TimeUnit.SECONDS, new LinkedBlockingQueue<>()));
        step(() -> p.setCorePoolSize(-1));
    }
}
