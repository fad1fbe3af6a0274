// Fail-fast iterators of every collection notice changes made elsewhere.
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
        for (Collection<Integer> c : List.of(new ArrayList<>(List.of(1, 2, 3)), new LinkedList<>(List.of(1, 2, 3)), new HashSet<>(List.of(1, 2, 3)), new TreeSet<>(List.of(1, 2, 3)), new PriorityQueue<>(List.of(1, 2, 3)), new LinkedHashSet<>(List.of(1, 2, 3)), new Vector<>(List.of(1, 2, 3)))) {
            Iterator<Integer> i = c.iterator(); i.next(); c.add(9);
            step(() -> i.next());
            step(() -> c.forEach(x -> c.add(x + 100)));
            step(() -> c.stream().forEach(x -> c.remove(x)));
            show(c.getClass().getSimpleName());
        }
    }
}
