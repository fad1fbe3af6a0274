// PriorityBlockingQueue and DelayQueue.
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

    record D(long at, String n) implements Delayed { public long getDelay(TimeUnit u) { return u.convert(at - System.currentTimeMillis(), TimeUnit.MILLISECONDS); } public int compareTo(Delayed o) { return Long.compare(at, ((D) o).at); } }

    public static void main(String[] args) throws Exception {
        PriorityBlockingQueue<String> p = new PriorityBlockingQueue<>(3, Comparator.comparing(String::length)); Collections.addAll(p, "ccc", "a", "bb"); show(p + "" + p.take() + p.poll() + p.size() + p.comparator().compare("a", "b"));
        step(() -> p.add(null));
        DelayQueue<D> q = new DelayQueue<>(); long now = System.currentTimeMillis(); q.add(new D(now + 3, "second")); q.add(new D(now - 5, "first")); q.add(new D(now + 100000, "never")); show(q.take().n() + q.take().n() + q.poll() + q.size());
    }
}
