// Collectors.toMap: duplicates, merging, suppliers, nulls; unmodifiable collectors.
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

    public static void main(String[] args) throws Exception {
        show(Stream.of("a", "bb").collect(Collectors.toMap(s -> s, String::length)) + "" + Stream.of("a", "b", "cc").collect(Collectors.toMap(String::length, s -> s, (x, y) -> x + y)));
        TreeMap<String, Integer> m = Stream.of("z", "y").collect(Collectors.toMap(s -> s, s -> 1, Integer::sum, TreeMap::new)); show(m);
        step(() -> Stream.of("a", "a").collect(Collectors.toMap(s -> s, s -> 1)));
        step(() -> Stream.of("a").collect(Collectors.toMap(s -> s, s -> null)));
        step(() -> Stream.of("a").collect(Collectors.toUnmodifiableList()).add("x"));
        step(() -> Stream.of("a", null).collect(Collectors.toUnmodifiableList()));
        step(() -> Stream.of("a", "a").collect(Collectors.toUnmodifiableMap(s -> s, s -> s)));
        step(() -> Stream.of(1).collect(Collectors.toUnmodifiableSet()).clear());
        show(Stream.of(1, 1).collect(Collectors.toUnmodifiableSet()) + "" + Stream.of("k").collect(Collectors.toConcurrentMap(s -> s, String::length)) + Stream.of(1, null).collect(Collectors.toList()));
    }
}
