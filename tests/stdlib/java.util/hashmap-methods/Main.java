// Map defaults in HashMap: compute, merge, putIfAbsent, replace, with nulls.
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
        Map<String, Integer> m = new HashMap<>();
        show(m.put("a", 1) + " " + m.put("a", 2) + " " + m.putIfAbsent("a", 3) + " " + m.putIfAbsent("b", null) + " " + m.putIfAbsent("b", 5) + m);
        show(m.compute("a", (k, v) -> v + 10) + " " + m.compute("c", (k, v) -> v == null ? 7 : 0) + " " + m.compute("a", (k, v) -> null) + m);
        show(m.computeIfAbsent("d", String::length) + " " + m.computeIfAbsent("d", k -> 9) + m.computeIfAbsent("n", k -> null) + m.computeIfPresent("b", (k, v) -> null) + m.computeIfPresent("zz", (k, v) -> 1) + m);
        show(m.merge("c", 1, Integer::sum) + " " + m.merge("new", 5, Integer::sum) + " " + m.merge("c", 0, (x, y) -> null) + m);
        step(() -> m.merge("x", null, Integer::sum));
        show(m.replace("d", 100) + " " + m.replace("none", 1) + " " + m.replace("d", 5, 6) + m.replace("d", 100, 6) + m.getOrDefault("d", 0) + m.getOrDefault("?", -1) + m.remove("d", 5) + m.remove("d", 6) + m);
        m.put("p", 1); m.put("q", 2); m.replaceAll((k, v) -> v * 10); m.forEach((k, v) -> System.out.print(k + v + " ")); System.out.println();
        step(() -> m.computeIfAbsent("r", k -> { m.put("s", 1); return 2; }));
        step(() -> m.compute("u", (k, v) -> { m.put("t" + m.size(), 1); return 2; }));
        step(() -> { for (String k : m.keySet()) m.put(k + k, 1); });
        step(() -> m.forEach((k, v) -> m.remove(k)));
        step(() -> m.replaceAll(null));
        step(() -> new HashMap<>(-1));
        step(() -> new HashMap<>(1, Float.NaN));
        step(() -> new HashMap<>((Map<String, String>) null));
    }
}
