// The factories of Executors.
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
        try (ExecutorService s = Executors.newSingleThreadExecutor()) { List<Integer> l = Collections.synchronizedList(new ArrayList<>()); for (int i = 0; i < 5; i++) { int k = i; s.execute(() -> l.add(k)); } s.submit(() -> {}).get(); show(l); } try (ExecutorService s = Executors.newWorkStealingPool(2)) { show(s.submit(() -> 7).get()); } try (ExecutorService s = Executors.unconfigurableExecutorService(Executors.newFixedThreadPool(1))) { show(s.invokeAll(List.of(() -> 1, () -> 2)).get(1).get()); } ThreadFactory f = Executors.defaultThreadFactory(); Thread t = f.newThread(() -> {}); show(t.getName().startsWith("pool-") + "" + t.isDaemon() + t.getPriority()); step(() -> Executors.newScheduledThreadPool(-1)); 
    }
}
