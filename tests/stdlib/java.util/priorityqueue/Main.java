// PriorityQueue: heap order in iteration, polls in order, comparators, removal inside.
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
        PriorityQueue<Integer> q = new PriorityQueue<>(List.of(5, 3, 8, 1, 9, 2, 7, 1));
        show(q + " " + q.peek() + " " + q.size() + " " + q.remove(8) + q.contains(9) + q);
        StringBuilder s = new StringBuilder(); while (!q.isEmpty()) s.append(q.poll()).append(' '); show(s + "" + q.poll() + q.peek());
        PriorityQueue<String> r = new PriorityQueue<>(3, Comparator.comparing(String::length).reversed().thenComparing(Comparator.naturalOrder()));
        Collections.addAll(r, "bb", "a", "ccc", "aa", "dddd", "b"); show(r + " " + r.poll() + r.poll() + r.poll() + r);
        step(() -> r.add(null));
        step(() -> new PriorityQueue<>(0));
        step(() -> new PriorityQueue<Object>().addAll(List.of(new Object(), new Object())));
        attempt(() -> new PriorityQueue<>().remove());
        attempt(() -> new PriorityQueue<>().element());
        PriorityQueue<Integer> t = new PriorityQueue<>(Collections.reverseOrder()); for (int i = 0; i < 12; i++) t.offer(i * 7 % 12); show(t + " " + new PriorityQueue<>(t).poll() + new PriorityQueue<>(new TreeSet<>(t)).poll());
        Iterator<Integer> it = t.iterator(); it.next(); it.remove(); it.next(); it.remove(); show(t);
        t.removeIf(x -> x > 5); show(t + "" + Arrays.toString(t.toArray()));
    }
}
