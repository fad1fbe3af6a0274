// An Iterable of one's own in loops, streams and collections.
import java.util.*;
import java.util.stream.*;

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

    static Iterable<Integer> range(int a, int b) { return () -> new Iterator<>() { int n = a; public boolean hasNext() { return n < b; } public Integer next() { if (n >= b) throw new NoSuchElementException("past " + b); return n++; } }; }

    public static void main(String[] args) throws Exception {
        int s = 0; for (int x : range(1, 5)) s += x; List<Integer> l = new ArrayList<>(); range(0, 3).forEach(l::add); show(s + "" + l + StreamSupport.stream(range(2, 4).spliterator(), false).toList()); Iterator<Integer> i = range(0, 0).iterator(); attempt(() -> i.next()); step(() -> range(0, 1).iterator().remove());
    }
}
