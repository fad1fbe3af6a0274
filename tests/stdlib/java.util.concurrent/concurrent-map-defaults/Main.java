// ConcurrentMap methods on both concurrent maps.
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
        for (ConcurrentMap<String, Integer> m : List.<ConcurrentMap<String, Integer>>of(new ConcurrentHashMap<>(), new ConcurrentSkipListMap<>())) { show(m.putIfAbsent("a", 1) + "" + m.putIfAbsent("a", 2) + m.replace("a", 1, 5) + m.replace("a", 1, 6) + m.remove("a", 9) + m.getOrDefault("z", 0) + m.computeIfAbsent("b", k -> 7) + m.computeIfPresent("b", (k, v) -> v + 1) + m.merge("b", 2, (x, y) -> null) + m.compute("c", (k, v) -> 3) + m); m.replaceAll((k, v) -> v * 2); m.forEach((k, v) -> System.out.print(k + v)); step(() -> m.merge("x", null, Integer::sum)); step(() -> m.putIfAbsent(null, 1)); }
    }
}
