// A report through nested collectors.
import java.util.*;
import java.util.stream.*;

public class Main {
    static void show(Object o) {
        System.out.println(o);
    }

    record E(String n, String d, int s) {}

    public static void main(String[] args) throws Exception {
        List<E> l = List.of(new E("ann", "x", 30), new E("bob", "y", 20), new E("cid", "x", 50), new E("dan", "y", 40), new E("eve", "z", 10)); show(l.stream().collect(Collectors.groupingBy(E::d, TreeMap::new, Collectors.teeing(Collectors.averagingInt(E::s), Collectors.mapping(E::n, Collectors.toList()), (a, n) -> a + "" + n))) + ""); Optional<E> top = l.stream().max(Comparator.comparingInt(E::s)); show(top.map(E::n).orElse("?") + l.stream().sorted(Comparator.comparing(E::d).thenComparing(E::s, Comparator.reverseOrder())).map(E::n).toList() + l.stream().mapToInt(E::s).filter(s -> s > 15).summaryStatistics()); TreeMap<String, Integer> tot = l.stream().collect(Collectors.toMap(E::d, E::s, Integer::sum, TreeMap::new)); show(tot);
    }
}
