// firstEntry, pollLastEntry, putFirst on every sequenced map.
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
        for (SequencedMap<String, Integer> m : List.<SequencedMap<String, Integer>>of(new LinkedHashMap<>(Map.of("k", 1)), new TreeMap<>(Map.of("k", 1)), new ConcurrentSkipListMap<>(Map.of("k", 1)))) { m.put("z", 2); System.out.print(m.firstEntry() + "" + m.lastEntry() + m.reversed() + m.sequencedKeySet().reversed() + m.sequencedValues().getLast() + m.sequencedEntrySet().getFirst() + " "); step(() -> m.putFirst("a", 0)); step(() -> m.putLast("zz", 9)); show(m.pollFirstEntry() + "" + m.pollLastEntry() + m); }
    }
}
