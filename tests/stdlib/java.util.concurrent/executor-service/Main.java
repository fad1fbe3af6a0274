// ExecutorService: submit, invokeAll, invokeAny, shutdown and rejection.
import java.io.*;
import java.util.*;
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
        ExecutorService x = Executors.newFixedThreadPool(2); show(x.submit(() -> "r").get() + x.submit(() -> {}).get() + x.submit(() -> {}, 7).get());
        List<Callable<Integer>> l = List.of(() -> 1, () -> { throw new IllegalStateException("two"); }, () -> 3); StringBuilder b = new StringBuilder(); for (Future<Integer> f : x.invokeAll(l)) try { b.append(f.get()); } catch (ExecutionException e) { b.append(e.getCause().getMessage()); } show(b); show(x.invokeAny(List.of(() -> 9)));
        attempt(() -> x.invokeAny(List.of()));
        attempt(() -> x.invokeAny(List.of(() -> { throw new IOException("only"); })));
        x.shutdown(); show(x.awaitTermination(5, TimeUnit.SECONDS) + "" + x.isShutdown() + x.isTerminated() + x.shutdownNow());
        step(() -> { try { x.submit(() -> 1); } catch (RejectedExecutionException e) { throw new RejectedExecutionException("rejected"); } });
        step(() -> Executors.newFixedThreadPool(0));
        step(() -> Executors.newSingleThreadExecutor().submit((Runnable) null));
        try (ExecutorService c = Executors.newCachedThreadPool()) { c.submit(() -> show("closed waits")); }
        System.exit(0);
    }
}
