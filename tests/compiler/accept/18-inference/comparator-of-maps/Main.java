// Comparators on entries of maps with wildcards and nested getters.
import java.util.*;

public class Main {
    record P(String n, List<Integer> l) {}

    public static void main(String[] args) throws Exception {
        Map<String, P> m = new TreeMap<>(Map.of("x", new P("b", List.of(3, 1)), "y", new P("a", List.of(2)))); List<Map.Entry<String, P>> es = new ArrayList<>(m.entrySet()); es.sort(Map.Entry.comparingByValue(Comparator.comparing(P::n))); System.out.print(es.get(0).getKey()); es.sort(Comparator.comparing((Map.Entry<String, P> e) -> e.getValue().l().get(0), (x, y) -> y - x)); System.out.print(es.get(0).getKey()); es.sort(Comparator.<Map.Entry<String, P>>comparingInt(e -> e.getValue().l().size()).thenComparing(Map.Entry.comparingByKey())); System.out.println(es.get(0).getKey() + m.values().stream().flatMap(p -> p.l().stream()).max(Integer::compare).get());
    }
}
