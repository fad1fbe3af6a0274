// Collectors: joining, summarizing, teeing, reducing, collectingAndThen, own collectors.
import java.util.*;
import java.util.stream.*;

public class Main {
    static void show(Object o) {
        System.out.println(o);
    }

    public static void main(String[] args) throws Exception {
        show(Stream.of("a", "b").collect(Collectors.joining(", ", "[", "]")) + Stream.<String>empty().collect(Collectors.joining(",", "<", ">")) + Stream.of("x").collect(Collectors.joining()));
        show(Stream.of(1, 2, 3).collect(Collectors.teeing(Collectors.summingInt(x -> x), Collectors.counting(), (s, n) -> s + "/" + n)) + Stream.of(1, 2).collect(Collectors.summarizingInt(x -> x)) + Stream.of(1, 2).collect(Collectors.averagingDouble(x -> x)) + Stream.of(1L).collect(Collectors.summingLong(x -> x)));
        show(Stream.of(3, 1).collect(Collectors.collectingAndThen(Collectors.toList(), l -> { Collections.sort(l); return l; })) + "" + Stream.of(1, 2).collect(Collectors.reducing(10, x -> x * 2, Integer::sum)) + Stream.of(5).collect(Collectors.minBy(Comparator.naturalOrder())) + Stream.<Integer>empty().collect(Collectors.averagingInt(x -> x)) + Stream.<Integer>empty().collect(Collectors.reducing(Integer::sum)));
        Collector<String, int[], Integer> lengths = Collector.of(() -> new int[1], (a, s) -> a[0] += s.length(), (a, b) -> { a[0] += b[0]; return a; }, a -> a[0]);
        show(Stream.of("aa", "b").collect(lengths) + "" + lengths.characteristics() + Collectors.toSet().characteristics() + Collectors.toList().characteristics());
    }
}
