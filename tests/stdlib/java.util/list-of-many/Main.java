// List.of and Set.of with many elements, copies and searches.
import java.util.*;

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
        List<Integer> l = List.of(5, 4, 3, 2, 1, 5); show(l.indexOf(5) + "" + l.lastIndexOf(5) + l.contains(9) + l.subList(1, 4) + l.equals(new ArrayList<>(l)) + List.of("a").equals(List.of("a")) + l.stream().sorted().toList() + Set.of(1, 2, 3).contains(2) + Set.of().isEmpty() + Map.of(1, 2, 3, 4).get(3) + Map.ofEntries().size()); step(() -> l.listIterator().add(1)); step(() -> l.iterator().next().wait(0, -1)); step(() -> List.of(1, 2).sort(Comparator.naturalOrder()));
    }
}
