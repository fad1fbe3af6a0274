// The empty collections are alike and unmodifiable.
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
        show(Collections.emptyList().equals(List.of()) + "" + Collections.emptySet().contains(null) + Collections.emptyMap().get("k") + Collections.emptySortedMap() + Collections.emptyNavigableSet() + Collections.emptyListIterator().hasPrevious()); step(() -> Collections.emptySet().add(1)); step(() -> Collections.emptyMap().put(1, 1)); step(() -> Collections.emptyIterator().next()); step(() -> Collections.emptyIterator().remove()); Collections.emptyList().clear(); step(() -> Collections.emptyEnumeration().nextElement());
    }
}
