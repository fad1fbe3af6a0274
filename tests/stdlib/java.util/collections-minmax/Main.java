// min and max with and without comparators.
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
        show(Collections.max(List.of(3, 9, 2)) + "" + Collections.min(Set.of("b", "a")) + Collections.max(List.of("aa", "b"), Comparator.comparing(String::length)) + Collections.min(List.of(5)) + Collections.max(Arrays.asList(1, 2), null)); step(() -> Collections.min(List.<Integer>of())); step(() -> Collections.max(Arrays.asList(1, null))); step(() -> Collections.max(new ArrayDeque<String>()));
    }
}
