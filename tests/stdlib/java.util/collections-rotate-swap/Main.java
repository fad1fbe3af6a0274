// rotate by any distance, swap, reverse, fill on lists of both kinds.
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
        for (List<Integer> l : List.of(new ArrayList<>(List.of(1, 2, 3, 4, 5)), new LinkedList<>(List.of(1, 2, 3, 4, 5)))) { Collections.rotate(l, -1); show(l); Collections.rotate(l, 12); show(l); Collections.rotate(l.subList(1, 4), 1); show(l); Collections.reverse(l); Collections.swap(l, 0, 4); show(l); } Collections.rotate(new ArrayList<>(), 5); step(() -> Collections.fill(List.of(1), 2));
    }
}
