// HashSet and LinkedHashSet: order, sequenced operations, equality across kinds.
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
        Set<String> h = new HashSet<>(List.of("banana", "apple", "cherry", "date", "elderberry", "fig")); show(h); h.add(null); show(h.contains(null) + "" + h.add("fig") + h.remove(null) + h.size() + h.hashCode() + h.equals(new TreeSet<>(h)) + h.equals(List.of()));
        LinkedHashSet<Integer> l = new LinkedHashSet<>(List.of(3, 1, 2)); l.add(1); l.addFirst(2); l.addLast(3); show(l + "" + l.reversed() + l.getFirst() + l.removeLast() + l.reversed().add(9) + l);
        step(() -> { for (Integer i : l) l.remove(i); });
        show(l.containsAll(List.of()) + "" + l.retainAll(Set.of(1, 9)) + l + new LinkedHashSet<>(List.of("z", "a")).toString() + Arrays.toString(new LinkedHashSet<>(List.of(5, 4)).toArray(new Integer[3])));
        step(() -> new HashSet<>(0, -1));
        step(() -> new LinkedHashSet<>(-5));
        attempt(() -> new LinkedHashSet<>().getFirst());
    }
}
