// The texts of collections, maps, arrays as lists, optionals and entries.
import java.util.*;
import java.util.stream.*;

public class Main {
    static void show(Object o) {
        System.out.println(o);
    }

    public static void main(String[] args) throws Exception {
        show(List.of() + "" + Map.of() + new ArrayList<>(Arrays.asList(null, 1, "s", 'c', 2.5, List.of(), new int[0].length)) + new TreeMap<>(Map.of("k", List.of(1))) + Optional.empty() + Map.entry("a", List.of()) + new ArrayDeque<>(List.of(1)) + new BitSet() + new StringJoiner("-").add("x") + Collections.singleton(null) + EnumSet.allOf(Thread.State.class) + new PriorityQueue<>(List.of(2, 1)) + OptionalDouble.of(1) + new AbstractMap.SimpleEntry<>(null, null) + IntStream.range(0, 0).summaryStatistics());
    }
}
