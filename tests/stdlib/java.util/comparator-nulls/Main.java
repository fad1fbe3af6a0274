// nullsFirst and nullsLast combined with others.
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
        List<String> l = new ArrayList<>(Arrays.asList("b", null, "A", "c", null)); l.sort(Comparator.nullsFirst(String.CASE_INSENSITIVE_ORDER)); show(l); l.sort(Comparator.nullsLast(Comparator.reverseOrder())); show(l); l.sort(Comparator.nullsFirst(Comparator.<String>naturalOrder()).reversed()); show(l); step(() -> l.sort(Comparator.naturalOrder())); show(Comparator.nullsFirst(Comparator.<Integer>naturalOrder()).thenComparing(Comparator.reverseOrder()).compare(null, null));
    }
}
