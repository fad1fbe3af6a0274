// AbstractList, AbstractMap, AbstractCollection and friends as bases of one's own classes.
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

    static class Range extends AbstractList<Integer> implements RandomAccess { final int n; Range(int n) { this.n = n; } public Integer get(int i) { Objects.checkIndex(i, n); return i * i; } public int size() { return n; } }
    static class Small extends AbstractMap<String, Integer> { public Set<Entry<String, Integer>> entrySet() { return new AbstractSet<>() { public Iterator<Entry<String, Integer>> iterator() { return List.<Entry<String, Integer>>of(Map.entry("a", 1), new AbstractMap.SimpleEntry<>("b", null)).iterator(); } public int size() { return 2; } }; } }

    public static void main(String[] args) throws Exception {
        Range r = new Range(5); show(r + "" + r.indexOf(9) + r.contains(2) + r.subList(1, 3) + r.hashCode() + r.equals(List.of(0, 1, 4, 9, 16)) + r.reversed() + r.stream().mapToInt(x -> x).sum());
        step(() -> r.add(1));
        step(() -> r.set(0, 1));
        step(() -> r.remove(0));
        step(() -> r.clear());
        attempt(() -> r.get(7));
        Small m = new Small(); show(m + "" + m.get("b") + m.containsKey("b") + m.containsValue(null) + m.keySet() + m.values() + m.hashCode() + m.size() + m.equals(new HashMap<>(m)));
        step(() -> m.put("x", 1));
        step(() -> m.remove("a"));
        AbstractMap.SimpleEntry<String, Integer> e = new AbstractMap.SimpleEntry<>("k", 1); show(e.setValue(5) + "" + e + e.equals(Map.entry("k", 5)) + e.hashCode());
        step(() -> new AbstractMap.SimpleImmutableEntry<>("k", 1).setValue(2));
    }
}
