// Sub maps refuse keys out of their range.
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
        TreeMap<String, Integer> m = new TreeMap<>(Map.of("a", 1, "c", 3, "e", 5)); SortedMap<String, Integer> s = m.subMap("b", "d"); step(() -> s.put("a", 1)); step(() -> s.put("d", 1)); s.put("b", 2); show(s + "" + m + s.get("a") + s.remove("e") + s.containsKey("c")); step(() -> s.tailMap("a")); step(() -> m.tailMap(null)); step(() -> m.headMap("z").firstKey().charAt(5)); step(() -> m.subMap("x", "z").firstKey());
    }
}
