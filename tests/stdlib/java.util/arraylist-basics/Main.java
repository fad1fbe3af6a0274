// ArrayList: add, set, remove by index and object, bounds and their messages.
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
        List<String> l = new ArrayList<>(List.of("a", "b", "c"));
        l.add(1, "x"); l.add("d");
        show(l + " " + l.set(0, "A") + " " + l.remove(2) + " " + l.remove("d") + " " + l.remove("zz") + " " + l);
        attempt(() -> l.get(3));
        attempt(() -> l.get(-1));
        attempt(() -> l.set(5, ""));
        attempt(() -> l.remove(7));
        step(() -> l.add(9, ""));
        step(() -> l.addAll(9, List.of("q")));
        step(() -> new ArrayList<>(-1));
        step(() -> new ArrayList<>((Collection<String>) null));
        l.add(null);
        show(l.indexOf(null) + " " + l.contains(null) + " " + l.lastIndexOf("A") + " " + l.indexOf("none") + " " + l + l.hashCode());
        show(l.equals(Arrays.asList("A", "x", "c", null)) + " " + l.equals(new LinkedList<>(l)) + " " + l.equals(Set.of()));
        step(() -> l.addAll(null));
        show(l.removeIf(Objects::isNull) + " " + l.removeIf(s -> s.isEmpty()) + l.retainAll(List.of("A", "c")) + l + l.removeAll(Set.of("A")) + l);
        l.replaceAll(s -> s + s); l.addFirst("first"); l.addLast("last");
        show(l + l.getFirst() + l.getLast() + l.reversed() + l.removeFirst() + l.removeLast() + l);
        l.clear();
        attempt(() -> l.getFirst());
        attempt(() -> l.removeLast());
    }
}
