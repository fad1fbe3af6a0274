// addAll at every place, of itself, of empty collections.
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
        List<Integer> l = new ArrayList<>(List.of(1, 2)); show(l.addAll(List.of(3)) + "" + l.addAll(0, List.of(0)) + l.addAll(Set.of()) + l.addAll(l) + l); step(() -> l.addAll(-1, List.of(1))); step(() -> l.addAll(0, null));
    }
}
