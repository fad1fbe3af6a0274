// newHashMap, copies, equality across kinds, toString of itself.
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
        show(HashMap.newHashMap(10).size() + "" + LinkedHashMap.newLinkedHashMap(3) + HashSet.newHashSet(5) + new HashMap<>(Map.of(1, 2)).equals(new ConcurrentHashMap<>(Map.of(1, 2))) + new TreeMap<>(Map.of("x", 1)).hashCode() + new Hashtable<>(Map.of("x", 1)).equals(Map.of("x", 1))); step(() -> HashMap.newHashMap(-1)); List<Object> l = new ArrayList<>(); l.add(l); show(l); Map<String, Object> m = new TreeMap<>(); m.put("m", m); m.put("v", m.keySet()); show(m);
    }
}
