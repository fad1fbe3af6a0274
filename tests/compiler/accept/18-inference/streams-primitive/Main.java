// Boxed and primitive streams mixed in one chain.
import java.util.*;
import java.util.stream.*;

public class Main {
    public static void main(String[] args) throws Exception {
        System.out.println(IntStream.rangeClosed(1, 5).mapToObj(i -> IntStream.rangeClosed(1, i).mapToObj(Integer::toString).collect(Collectors.joining(","))).collect(Collectors.toList()));
        Map<Integer, String> xs = Stream.of("a", "bb", "ccc").mapToInt(String::length).boxed().collect(Collectors.toMap(i -> i, i -> "x".repeat(i), (a, b) -> a, TreeMap::new)); System.out.println(xs);
        System.out.println(Arrays.stream(new int[][] {{1, 2}, {3}}).flatMapToInt(Arrays::stream).mapToDouble(i -> i / 2.0).sum() + Stream.of(1, 2).mapToLong(Integer::longValue).max().getAsLong());
        System.out.println("mississippi".chars().mapToObj(c -> (char) c).collect(Collectors.groupingBy(c -> c, TreeMap::new, Collectors.counting())).entrySet().stream().map(e -> e.getKey() + "" + e.getValue()).collect(Collectors.joining(" ")));
        System.out.println(IntStream.iterate(10, i -> i > 0, i -> i - 3).collect(StringBuilder::new, (b, i) -> b.append(i), StringBuilder::append) + "" + DoubleStream.of(1, 2).mapToObj(d -> "d" + d).toList());
        int[][] grid = IntStream.range(0, 3).mapToObj(r -> IntStream.range(0, 3).map(c -> r * c).toArray()).toArray(int[][]::new); System.out.println(Arrays.deepToString(grid));
    }
}
