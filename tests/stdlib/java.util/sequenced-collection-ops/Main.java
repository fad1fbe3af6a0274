// getFirst, removeLast and friends on every sequenced collection.
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
        for (SequencedCollection<Integer> c : List.<SequencedCollection<Integer>>of(new ArrayList<>(List.of(1, 2, 3)), new LinkedList<>(List.of(1, 2, 3)), new ArrayDeque<>(List.of(1, 2, 3)), new LinkedHashSet<>(List.of(1, 2, 3)), new TreeSet<>(List.of(1, 2, 3)), List.of(1, 2, 3))) { System.out.print(c.getFirst() + "" + c.getLast() + c.reversed() + " "); step(() -> c.addFirst(9)); step(() -> c.removeLast()); show(c); } step(() -> new LinkedHashSet<>().removeFirst());
    }
}
