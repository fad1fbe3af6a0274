// ConcurrentLinkedQueue and Deque.
import java.util.*;
import java.util.concurrent.*;
import java.util.concurrent.atomic.*;

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
        ConcurrentLinkedQueue<Integer> q = new ConcurrentLinkedQueue<>(List.of(1, 2, 3)); for (int x : q) if (x < 3) q.add(x + 10); show(q + "" + q.poll() + q.peek() + q.remove(11) + q.contains(12) + q.size() + q); ConcurrentLinkedDeque<Integer> d = new ConcurrentLinkedDeque<>(); d.push(1); d.addLast(2); d.offerFirst(0); Iterator<Integer> i = d.descendingIterator(); i.next(); i.remove(); show(d + "" + d.pollLast() + d.peekFirst() + d.removeFirst() + d.pollFirst());
        step(() -> q.add(null));
        attempt(() -> d.removeLast());
        attempt(() -> d.getFirst());
        AtomicInteger n = new AtomicInteger(); ConcurrentLinkedQueue<Integer> c = new ConcurrentLinkedQueue<>(); Thread[] ts = new Thread[3]; for (int t = 0; t < 3; t++) { ts[t] = new Thread(() -> { for (int j = 0; j < 500; j++) { c.add(j); if (c.poll() != null) n.incrementAndGet(); } }); ts[t].start(); } for (Thread t : ts) t.join(); show(n.get() + c.size());
    }
}
