// IntStream: ranges, summaries, conversions, averages, boxed.
import java.util.*;
import java.util.stream.*;

public class Main {
    static void show(Object o) {
        System.out.println(o);
    }

    public static void main(String[] args) throws Exception {
        show(IntStream.range(3, 3).count() + " " + IntStream.rangeClosed(3, 5).sum() + " " + IntStream.of(4, 1, 3).summaryStatistics() + IntStream.empty().summaryStatistics() + IntStream.of(1, 2).average() + IntStream.empty().average() + IntStream.empty().max());
        show(IntStream.rangeClosed(1, 4).mapToObj(i -> "x" + i).toList() + "" + IntStream.of(3, 1, 2).sorted().boxed().toList() + IntStream.iterate(1, i -> i < 50, i -> i * 3).boxed().toList() + Arrays.toString(IntStream.concat(IntStream.of(1), IntStream.of(2)).toArray()) + IntStream.of(1, 2).asDoubleStream().sum() + IntStream.of(1, 2).asLongStream().max());
        show(IntStream.rangeClosed(Integer.MAX_VALUE - 1, Integer.MAX_VALUE).sum() + " " + IntStream.of(1, 2, 3).reduce(1, (a, b) -> a * b) + IntStream.range(0, 5).mapToLong(i -> 1L << (i * 10)).sum() + " " + IntStream.range(0, 3).mapToDouble(i -> i / 2.0).boxed().toList() + IntStream.of(5, 5).distinct().count() + "hello".chars().filter(c -> c == 'l').count());
        show(IntStream.of(1, 2, 3).collect(ArrayList::new, ArrayList::add, ArrayList::addAll) + "" + IntStream.rangeClosed(1, 3).mapMulti((i, c) -> { c.accept(i); c.accept(-i); }).boxed().toList() + IntStream.range(0, 10).takeWhile(i -> i < 3).sum() + IntStream.of(1).anyMatch(i -> i == 1) + IntStream.range(5, 1).count());
    }
}
