// EnumMap and EnumSet: declaration order, ranges, complements, refusals of null and other types.
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

    enum D { MON, TUE, WED, THU, FRI }

    public static void main(String[] args) throws Exception {
        EnumMap<D, Integer> m = new EnumMap<>(D.class); m.put(D.FRI, 5); m.put(D.MON, 1); m.put(D.WED, null);
        show(m + " " + m.containsKey(D.TUE) + m.containsValue(null) + m.get(D.WED) + m.remove(D.FRI) + m.size() + m.get("x") + m.equals(new HashMap<>(m)) + m.hashCode() * 0);
        step(() -> m.put(null, 1));
        show(m.containsKey(null) + " " + m.remove(null) + m.keySet() + m.entrySet());
        step(() -> new EnumMap<D, Integer>(new HashMap<>()));
        EnumSet<D> s = EnumSet.of(D.THU, D.MON); show(s + " " + EnumSet.complementOf(s) + EnumSet.allOf(D.class) + EnumSet.noneOf(D.class) + EnumSet.range(D.TUE, D.THU) + EnumSet.copyOf(List.of(D.FRI, D.MON, D.FRI)));
        step(() -> s.add(null));
        step(() -> EnumSet.range(D.FRI, D.MON));
        step(() -> EnumSet.copyOf(new ArrayList<D>()));
        show(s.contains(null) + " " + s.remove(D.WED) + s.removeAll(EnumSet.of(D.MON)) + s + s.addAll(EnumSet.allOf(D.class)) + s.retainAll(EnumSet.range(D.TUE, D.WED)) + s + s.clone());
        Iterator<D> it = s.iterator(); it.next(); it.remove(); show(s);
        step(() -> it.remove());
    }
}
