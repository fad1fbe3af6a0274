// ConcurrentSkipListMap and Set: navigation and views.
import java.util.*;
import java.util.concurrent.*;

public class Main {
    static void show(Object o) {
        System.out.println(o);
    }

    interface Action {
        Object run() throws Throwable;
    }

    /** Prints what the action returns, or what it throws. */
    static void attempt(Action action) {
        try {
            System.out.println(action.run());
        } catch (Throwable t) {
            System.out.println(t.getClass().getName() + (t instanceof NullPointerException ? "" : ": " + t.getMessage()));
        }
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
        ConcurrentSkipListMap<Integer, String> m = new ConcurrentSkipListMap<>(); for (int i = 10; i > 0; i -= 2) m.put(i, "v" + i); show(m + "" + m.firstKey() + m.floorKey(5) + m.ceilingEntry(5) + m.headMap(6) + m.tailMap(6, false) + m.descendingMap() + m.pollFirstEntry() + m.subMap(4, 9) + m.putIfAbsent(4, "x") + m.computeIfPresent(6, (k, v) -> null) + m);
        step(() -> m.put(null, ""));
        step(() -> m.firstEntry().setValue("x"));
        ConcurrentSkipListSet<String> s = new ConcurrentSkipListSet<>(Comparator.reverseOrder()); Collections.addAll(s, "b", "a", "c", "b"); show(s + "" + s.first() + s.higher("b") + s.headSet("a") + s.descendingSet() + s.pollLast() + s.contains("a") + s.size());
        attempt(() -> new ConcurrentSkipListSet<String>().first());
    }
}
