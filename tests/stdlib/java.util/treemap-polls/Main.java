// pollFirst, pollLast and navigation on empty and small maps.
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
        TreeMap<String, Integer> m = new TreeMap<>(Map.of("b", 2)); show(m.pollFirstEntry() + "" + m.pollLastEntry() + m.floorKey("z") + m.firstEntry() + m.descendingMap() + m.headMap("x") + m.ceilingEntry("a")); step(() -> m.lastKey()); m.put("k", 1); show(m.lowerEntry("k") + "" + m.higherKey("k") + m.floorEntry("k") + m.ceilingKey("k") + m.lowerKey("l") + m.navigableKeySet().pollLast() + m.isEmpty());
    }
}
