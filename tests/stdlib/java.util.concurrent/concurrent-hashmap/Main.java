// ConcurrentHashMap: atomic methods, bulk operations, no nulls, weak iteration.
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
        ConcurrentHashMap<String, Integer> m = new ConcurrentHashMap<>(); for (String s : "a b c d e".split(" ")) m.put(s, s.charAt(0) - 'a'); show(m + "" + m.putIfAbsent("a", 9) + m.replace("a", 0, 5) + m.remove("b", 7) + m.computeIfAbsent("z", k -> 26) + m.compute("c", (k, v) -> null) + m.merge("d", 10, Integer::sum) + m);
        show(m.reduceValues(1, Integer::sum) + "" + m.search(1, (k, v) -> v == 26 ? k : null) + m.reduceKeys(Long.MAX_VALUE, (x, y) -> x.compareTo(y) > 0 ? x : y) + m.mappingCount() + m.reduceValuesToInt(1, x -> x, 0, Math::max) + ConcurrentHashMap.newKeySet().add("k") + m.keySet(99).add("new") + m.get("new"));
        step(() -> m.put(null, 1));
        step(() -> m.put("x", null));
        step(() -> m.get(null));
        step(() -> m.computeIfAbsent("r1", k -> m.computeIfAbsent("r1", j -> 1)));
        for (String k : m.keySet()) m.remove(k); show(m.size() + "" + m.isEmpty()); m.put("q", 1); Iterator<String> i = m.keySet().iterator(); m.put("r", 2); m.remove("q"); show(i.next());
        step(() -> new ConcurrentHashMap<>(-1));
        Map<Integer, Integer> c = new ConcurrentHashMap<>(); Thread[] ts = new Thread[4]; for (int t = 0; t < 4; t++) { ts[t] = new Thread(() -> { for (int j = 0; j < 1000; j++) c.merge(j % 50, 1, Integer::sum); }); ts[t].start(); } for (Thread t : ts) t.join(); show(c.values().stream().mapToInt(x -> x).sum() + " " + c.get(7));
    }
}
