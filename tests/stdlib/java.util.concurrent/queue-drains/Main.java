// drainTo, remainingCapacity, contains and toArray of the blocking queues.
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
        for (BlockingQueue<Integer> q : List.<BlockingQueue<Integer>>of(new ArrayBlockingQueue<>(5), new LinkedBlockingQueue<>(5), new LinkedBlockingDeque<>(5), new PriorityBlockingQueue<>())) { for (int i = 4; i > 0; i--) q.add(i); List<Integer> l = new ArrayList<>(); show(q.contains(3) + "" + q.remove(3) + q.drainTo(l, 2) + l + q + Arrays.toString(q.toArray(new Integer[0])) + q.iterator().next() + (q.remainingCapacity() > 100 ? "many" : q.remainingCapacity())); step(() -> q.drainTo(q)); step(() -> q.offer(null)); step(() -> q.drainTo(null)); }
    }
}
