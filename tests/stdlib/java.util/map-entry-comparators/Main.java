// Map.Entry: copies, comparators, and Map.copyOf.
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
        Map<String, Integer> m = new TreeMap<>(Map.of("b", 1, "a", 2)); Map.Entry<String, Integer> e = m.entrySet().iterator().next(), c = Map.Entry.copyOf(e); m.put("a", 5); show(e + " " + c + m.entrySet().stream().sorted(Map.Entry.comparingByValue(Comparator.reverseOrder())).toList() + m.entrySet().stream().max(Map.Entry.comparingByKey()).get());
        step(() -> c.setValue(3));
        show(Map.copyOf(m).equals(m) + "" + m.entrySet().contains(Map.entry("a", 5)) + m.entrySet().remove(Map.entry("a", 9)) + new HashMap<>(m).entrySet().equals(m.entrySet()));
        step(() -> Map.copyOf(new HashMap<>(Collections.singletonMap(null, 1))));
    }
}
