// Collectors: groupingBy with downstreams, partitioning, nested.
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
        List<String> w = List.of("apple", "bob", "cat", "alice", "bear", "dog", "ant");
        show(w.stream().collect(Collectors.groupingBy(s -> s.charAt(0))) + "" + w.stream().collect(Collectors.groupingBy(String::length, Collectors.counting())));
        Map<Integer, String> t = w.stream().collect(Collectors.groupingBy(String::length, TreeMap::new, Collectors.mapping(s -> s.substring(0, 1), Collectors.joining("")))); show(t);
        show(w.stream().collect(Collectors.partitioningBy(s -> s.length() > 3)) + "" + w.stream().collect(Collectors.partitioningBy(s -> false, Collectors.counting())) + Stream.<String>empty().collect(Collectors.partitioningBy(s -> true)));
        show(w.stream().collect(Collectors.groupingBy(s -> s.charAt(0), Collectors.filtering(s -> s.length() == 3, Collectors.toList()))) + "" + w.stream().collect(Collectors.groupingBy(String::length, Collectors.flatMapping(s -> s.chars().mapToObj(c -> (char) c), Collectors.toCollection(TreeSet::new)))));
        Map<Integer, Optional<String>> longest = w.stream().collect(Collectors.groupingBy(String::length, Collectors.maxBy(Comparator.<String>naturalOrder()))); show(longest + "" + w.stream().collect(Collectors.groupingBy(String::length, Collectors.averagingInt(String::length))) + w.stream().collect(Collectors.groupingBy(String::length, Collectors.reducing("", (a, b) -> a + b))));
        step(() -> w.stream().collect(Collectors.groupingBy(s -> null)));
        show(w.stream().collect(Collectors.partitioningBy(s -> s.isEmpty())).get(true) + "" + w.stream().collect(Collectors.groupingByConcurrent(String::length, Collectors.counting())));
    }
}
