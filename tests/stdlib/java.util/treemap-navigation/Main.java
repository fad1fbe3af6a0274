// TreeMap: floor, ceiling, head, tail, sub and descending views with their bounds.
import java.util.*;

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
        TreeMap<Integer, String> m = new TreeMap<>(); for (int i = 10; i <= 50; i += 10) m.put(i, "v" + i);
        show(m.floorKey(25) + " " + m.ceilingKey(25) + " " + m.lowerKey(10) + " " + m.higherEntry(50) + " " + m.floorEntry(30) + m.firstKey() + m.lastEntry());
        show(m.headMap(30) + "" + m.headMap(30, true) + m.tailMap(30) + m.tailMap(30, false) + m.subMap(20, 40) + m.subMap(15, false, 40, true) + m.descendingMap() + m.navigableKeySet().headSet(20, true) + m.descendingKeySet());
        NavigableMap<Integer, String> s = m.subMap(20, true, 40, true);
        s.put(25, "new"); s.remove(30); show(s + " " + m + s.firstKey() + s.lowerKey(20) + s.higherKey(40) + s.ceilingKey(0) + s.floorKey(99) + s.pollFirstEntry() + s.descendingMap().headMap(25, true));
        step(() -> s.put(50, "x"));
        step(() -> s.subMap(10, 30));
        step(() -> m.subMap(5, 1));
        step(() -> s.headMap(60));
        step(() -> m.put(null, ""));
        step(() -> m.floorEntry(10).setValue("z"));
        m.firstEntry(); for (var e : m.entrySet()) e.setValue(e.getValue() + "!"); show(m + " " + m.pollFirstEntry() + m.pollLastEntry() + m.size());
        attempt(() -> new TreeMap<String, String>().firstKey());
        show(new TreeMap<String, String>().firstEntry() + " " + new TreeMap<>(Map.of("b", 1, "a", 2)));
        step(() -> new TreeMap<Object, Object>().put(new Object(), 1));
        step(() -> m.putFirst(1, ""));
        TreeMap<String, Integer> ci = new TreeMap<>(String.CASE_INSENSITIVE_ORDER); ci.put("B", 1); ci.put("b", 2); ci.put("A", 3); show(ci + "" + ci.get("a") + ci.reversed());
    }
}
