// Iterator.remove: once after each next, in every collection.
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
        for (Collection<Integer> c : List.of(new ArrayList<>(List.of(1, 2)), new LinkedList<>(List.of(1, 2)), new ArrayDeque<>(List.of(1, 2)), new HashSet<>(List.of(1, 2)), new TreeSet<>(List.of(1, 2)), new PriorityQueue<>(List.of(1, 2)), new LinkedHashSet<>(List.of(1, 2)), new Vector<>(List.of(1, 2)))) {
            Iterator<Integer> i = c.iterator();
            step(() -> i.remove());
            i.next(); i.remove();
            step(() -> i.remove());
            show(c.getClass().getSimpleName() + c + i.next() + i.hasNext());
            step(() -> i.next());
        }
    }
}
