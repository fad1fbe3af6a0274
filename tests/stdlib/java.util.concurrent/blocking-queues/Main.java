// ArrayBlockingQueue, LinkedBlockingQueue and friends: full, empty, timed, drained.
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
        ArrayBlockingQueue<Integer> q = new ArrayBlockingQueue<>(2); show(q.offer(1) + "" + q.add(2) + q.offer(3) + q.remainingCapacity() + q.peek() + q.poll() + q);
        q.add(9);
        step(() -> q.add(4));
        step(() -> q.put(null));
        show(q.offer(5, 1, TimeUnit.MILLISECONDS) + "" + q.take() + q.poll(1, TimeUnit.MILLISECONDS) + q.poll(1, TimeUnit.MILLISECONDS) + q.poll());
        attempt(() -> q.remove());
        attempt(() -> q.element());
        step(() -> new ArrayBlockingQueue<>(0));
        LinkedBlockingDeque<Integer> d = new LinkedBlockingDeque<>(3); d.putFirst(1); d.putLast(2); d.offerFirst(0); show(d + "" + d.offerLast(9) + d.takeLast() + d.pollFirst() + d.removeLastOccurrence(1) + d.isEmpty());
        List<Integer> into = new ArrayList<>(); LinkedBlockingQueue<Integer> lq = new LinkedBlockingQueue<>(List.of(1, 2, 3)); show(lq.drainTo(into, 2) + "" + into + lq);
        step(() -> lq.drainTo(lq));
        step(() -> new LinkedBlockingQueue<>(0));
    }
}
