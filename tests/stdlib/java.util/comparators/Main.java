// Comparator: composition, null ordering, reversal.
import java.util.*;
import java.util.stream.*;

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

    record P(String n, int a, Double d) {}

    public static void main(String[] args) throws Exception {
        List<P> l = new ArrayList<>(List.of(new P("b", 2, 1.5), new P("a", 2, null), new P("c", 1, 0.5), new P("a", 1, 2.5)));
        l.sort(Comparator.comparing(P::n).thenComparingInt(P::a)); show(l);
        l.sort(Comparator.comparingInt(P::a).reversed().thenComparing(P::n, Comparator.reverseOrder())); show(l);
        l.sort(Comparator.comparing(P::d, Comparator.nullsFirst(Comparator.naturalOrder()))); show(l);
        l.sort(Comparator.comparing(P::d, Comparator.nullsLast(Comparator.<Double>naturalOrder().reversed()))); show(l);
        step(() -> l.sort(Comparator.comparing(P::d)));
        show(Comparator.<String>nullsFirst(null).compare("x", "a") + " " + Comparator.<String>nullsLast(null).compare(null, "a") + Comparator.<Integer>naturalOrder().reversed().compare(1, 2) + (Comparator.reverseOrder().reversed() == (Object) Comparator.naturalOrder()) + Map.Entry.<String, Integer>comparingByValue().compare(Map.entry("a", 1), Map.entry("b", 0)));
        step(() -> Comparator.comparing(null));
        step(() -> Comparator.<String>naturalOrder().compare(null, "a"));
        show(Stream.of(3.5, -1.0, 2.0).sorted(Comparator.comparingDouble(x -> -x)).toList() + "" + Stream.of("bb", "a").max(Comparator.comparingLong(String::length)).get());
    }
}
