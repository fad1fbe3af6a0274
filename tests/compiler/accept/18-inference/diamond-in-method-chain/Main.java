// Diamonds as receivers, arguments and in returns of lambdas.
import java.util.*;
import java.util.function.*;

public class Main {
    static <K, V extends Comparable<V>> SortedMap<V, List<K>> invert(Map<K, V> m) { SortedMap<V, List<K>> r = new TreeMap<>(); m.forEach((k, v) -> r.computeIfAbsent(v, x -> new ArrayList<>()).add(k)); return r; }

    public static void main(String[] args) throws Exception {
        System.out.println(invert(new TreeMap<>(Map.of("a", 1, "b", 2, "c", 1))) + "" + new ArrayList<>(List.of(3, 1)).stream().sorted().toList() + new TreeMap<>(Comparator.<String>reverseOrder()) {{ put("p", 1); put("q", 2); }}); Supplier<Map<String, List<Set<Integer>>>> s = () -> new HashMap<>(Map.of("k", new ArrayList<>(List.of(new TreeSet<>(Set.of(1)))))); System.out.println(s.get());
    }
}
