// LinkedHashMap: insertion and access order, eldest removal, sequenced operations.
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
        LinkedHashMap<String, Integer> m = new LinkedHashMap<>();
        for (String s : "z y x w".split(" ")) m.put(s, m.size());
        m.put("y", 9); m.remove("x"); m.put("x", 5);
        show(m + " " + m.firstEntry() + m.lastEntry() + m.sequencedKeySet().reversed() + m.reversed() + m.pollFirstEntry() + m);
        m.putFirst("w", 7); m.putLast("y", 1); show(m + "" + m.sequencedValues().getFirst());
        LinkedHashMap<String, Integer> lru = new LinkedHashMap<>(16, 0.75f, true) { @Override protected boolean removeEldestEntry(Map.Entry<String, Integer> e) { return size() > 3; } };
        for (String s : "a b c a d b e".split(" ")) lru.merge(s, 1, Integer::sum);
        show(lru + " " + lru.get("b") + lru + lru.getOrDefault("d", 0) + lru.containsKey("e") + lru);
        step(() -> { for (String k : lru.keySet()) lru.get(k); });
        Iterator<Map.Entry<String, Integer>> it = m.entrySet().iterator(); it.next(); it.remove(); show(m);
        step(() -> it.remove());
        m.reversed().put("front", 0); show(m);
        step(() -> m.firstEntry().setValue(1));
        m.clear(); show(m.firstEntry() + " " + m.pollLastEntry());
    }
}
