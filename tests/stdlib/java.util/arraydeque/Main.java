// ArrayDeque: both ends, no nulls, growth around the end of the array.
import java.util.*;

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
        ArrayDeque<Integer> d = new ArrayDeque<>(2);
        for (int i = 0; i < 20; i++) { d.addFirst(i); if (i % 3 == 0) d.addLast(-i); if (i % 4 == 0) d.pollLast(); }
        show(d + " " + d.size() + " " + d.peekFirst() + d.peekLast() + d.pop() + d.removeLast() + d.contains(5));
        step(() -> d.addFirst(null));
        step(() -> d.offerLast(null));
        step(() -> d.push(null));
        show(d.removeFirstOccurrence(7) + " " + d.removeLastOccurrence(1000) + " " + d.remove(null) + d.contains(null));
        Iterator<Integer> it = d.descendingIterator(); it.next(); it.remove(); show(d + " " + d.clone().equals(d));
        ArrayDeque<Integer> e = new ArrayDeque<>();
        show(e.poll() + " " + e.peek() + " " + e.pollLast());
        attempt(() -> e.pop());
        attempt(() -> e.getLast());
        attempt(() -> e.removeFirst());
        attempt(() -> e.element());
        attempt(() -> e.iterator().next());
        d.removeIf(x -> x % 2 == 0); show(d + "" + d.reversed()); d.clear(); show(d.isEmpty() + Arrays.toString(d.toArray(new Integer[] {5, 6})));
    }
}
