// Collectors built in place with inferred type arguments.
import java.util.*;
import java.util.stream.*;

public class Main {
    public static void main(String[] args) throws Exception {
        System.out.println(Stream.of("a", "bb", "cc").collect(Collector.of(TreeMap<Integer, List<String>>::new, (m, s) -> m.computeIfAbsent(s.length(), k -> new ArrayList<>()).add(s), (x, y) -> { x.putAll(y); return x; })).toString()); Collector<Integer, ?, Double> avg = Collectors.teeing(Collectors.summingDouble(x -> x), Collectors.counting(), (s, n) -> s / n); System.out.println(Stream.of(1, 2).collect(avg) + "" + Stream.of(1, 2, 3).collect(Collectors.filtering(x -> x > 1, Collectors.mapping(x -> "v" + x, Collectors.joining()))).length());
    }
}
