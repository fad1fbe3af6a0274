// Removing through the iterators of the views of maps.
import java.util.*;
import java.util.concurrent.*;

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
        for (Map<String, Integer> m : List.of(new HashMap<>(Map.of("a", 1, "b", 2, "c", 3)), new TreeMap<>(Map.of("a", 1, "b", 2, "c", 3)), new LinkedHashMap<>(new TreeMap<>(Map.of("a", 1, "b", 2, "c", 3))), new ConcurrentHashMap<>(Map.of("a", 1, "b", 2, "c", 3)))) { Iterator<String> k = m.keySet().iterator(); k.next(); k.remove(); Iterator<Integer> v = m.values().iterator(); v.next(); v.next(); v.remove(); show(m); step(() -> v.remove()); step(() -> v.next()); for (var e : m.entrySet()) e.setValue(-1); show(m); }
    }
}
