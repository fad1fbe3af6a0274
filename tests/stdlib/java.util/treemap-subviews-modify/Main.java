// Views of a TreeMap: clearing, removing by iterator, sizes follow.
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
        TreeMap<Integer, Integer> m = new TreeMap<>(); for (int i = 0; i < 10; i++) m.put(i, i * i); m.subMap(3, 6).clear(); show(m); m.headMap(2).entrySet().removeIf(e -> e.getValue() == 1); show(m); Iterator<Integer> i = m.descendingKeySet().iterator(); i.next(); i.remove(); show(m + "" + m.tailMap(7).size()); m.tailMap(8).replaceAll((k, v) -> -v); m.navigableKeySet().pollFirst(); show(m); m.keySet().retainAll(Set.of(2, 8)); show(m + "" + m.descendingMap().firstEntry() + m.values().contains(-64));
        step(() -> m.keySet().add(1));
        step(() -> { for (int k : m.keySet()) m.put(k + 100, 0); });
    }
}
