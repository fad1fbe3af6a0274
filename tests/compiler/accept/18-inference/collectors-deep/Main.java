// JLS 18: nested generic method calls with lambdas, inferred from the target outward.
import java.util.*;
import java.util.stream.*;

public class Main {
    record E(String dept, String city, int pay) {}

    public static void main(String[] args) throws Exception {
        List<E> l = List.of(new E("a", "x", 5), new E("a", "y", 7), new E("b", "x", 9), new E("b", "x", 1));
        Map<String, Map<String, Integer>> m = l.stream().collect(Collectors.groupingBy(E::dept, TreeMap::new, Collectors.groupingBy(E::city, TreeMap::new, Collectors.summingInt(E::pay)))); System.out.println(m);
        Object o1 = l.stream().collect(Collectors.collectingAndThen(Collectors.groupingBy(E::dept, TreeMap::new, Collectors.collectingAndThen(Collectors.maxBy(Comparator.comparingInt(E::pay)), o -> o.map(E::city).orElse("?"))), t -> t.descendingMap())); System.out.println(o1);
        long avg = l.stream().collect(Collectors.teeing(Collectors.mapping(E::pay, Collectors.reducing(0, Integer::sum)), Collectors.counting(), (s, n) -> s / n)); System.out.println(avg);
        var best = l.stream().collect(Collectors.toMap(e -> e.dept(), e -> List.of(e.pay()), (p, q) -> Stream.concat(p.stream(), q.stream()).sorted().toList(), LinkedHashMap::new)); System.out.println(best.get("b").get(0) + 1);
        String s = l.stream().map(e -> e.city() + e.pay()).sorted(Comparator.comparing((String x) -> x.length()).thenComparing(Comparator.reverseOrder())).collect(Collectors.joining(",")); System.out.println(s);
        System.out.println(m.entrySet().stream().flatMap(e -> e.getValue().entrySet().stream().map(f -> Map.entry(e.getKey() + f.getKey(), f.getValue()))).sorted(Map.Entry.<String, Integer>comparingByValue().reversed()).map(Map.Entry::getKey).toList());
    }
}
