// keySet, values and entrySet write through and refuse to add.
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
        Map<String, Integer> m = new HashMap<>(Map.of("a", 1)); m.put("b", 2); m.put("c", 3); m.keySet().remove("a"); m.values().removeIf(v -> v == 3); show(m); for (Map.Entry<String, Integer> e : m.entrySet()) show(e.setValue(20) + "" + e + e.hashCode()); show(m); step(() -> m.keySet().add("x")); step(() -> m.values().add(1)); step(() -> m.entrySet().add(Map.entry("k", 1))); m.entrySet().clear(); show(m.isEmpty());
    }
}
