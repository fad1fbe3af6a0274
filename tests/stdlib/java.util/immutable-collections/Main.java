// List.of, Set.of, Map.of: refusal of nulls, duplicates and changes; copyOf.
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

    public static void main(String[] args) throws Exception {
        step(() -> List.of(1, null));
        step(() -> Set.of(1, 1));
        step(() -> Map.of("a", 1, "a", 2));
        step(() -> Map.of("a", null));
        step(() -> Map.ofEntries(Map.entry("k", 1), Map.entry("k", 2)));
        step(() -> Map.entry(null, 1));
        step(() -> List.of(1).add(2));
        step(() -> List.of(1).remove(0));
        step(() -> List.of(1).set(0, 2));
        step(() -> List.of().clear());
        step(() -> List.of(2, 1).sort(null));
        step(() -> Set.of(1).remove(5));
        step(() -> Map.of().put(1, 2));
        step(() -> Map.of(1, 2).remove(9));
        step(() -> Map.entry(1, 2).setValue(3));
        step(() -> Map.of(1, 2).entrySet().iterator().next().setValue(5));
        step(() -> List.of(1, 2).contains(null));
        step(() -> List.of(1, 2).indexOf(null));
        step(() -> Set.of().contains(null));
        step(() -> Map.of().containsKey(null));
        step(() -> List.of(1, 2).iterator().remove());
        step(() -> List.copyOf(Arrays.asList(1, null)));
        step(() -> List.of(1).removeIf(x -> false));
        step(() -> List.of(1).replaceAll(x -> x));
        List<Integer> l = List.of(3, 1, 2);
        show(l + " " + (List.copyOf(l) == l) + " " + l.equals(Arrays.asList(3, 1, 2)) + l.hashCode() + l.indexOf(2) + l.reversed() + Set.copyOf(List.of(1, 1)).size() + Map.of(1, 2).equals(Map.of(1, 2)) + Map.entry("k", "v") + Map.entry("k", "v").hashCode());
        attempt(() -> l.get(3));
        attempt(() -> List.of().getFirst());
        show(Stream.of(1, 2).toList().getClass() == List.of().getClass());
        step(() -> show(Arrays.asList(Stream.of(1, null).toList().toArray())));
    }
}
