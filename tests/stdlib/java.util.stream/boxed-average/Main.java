// Averages and sums over boxed and primitive streams.
import java.util.stream.*;

public class Main {
    static void show(Object o) {
        System.out.println(o);
    }

    public static void main(String[] args) throws Exception {
        show(Stream.of(1, 2, 3).mapToInt(x -> x).average().getAsDouble() + "" + IntStream.of(7).average() + Stream.of(1, 2).collect(Collectors.averagingDouble(x -> x)) + LongStream.of(Long.MAX_VALUE, Long.MAX_VALUE).sum() + IntStream.of(Integer.MAX_VALUE, 1).sum() + IntStream.of(Integer.MAX_VALUE, 1).asLongStream().sum() + DoubleStream.of(1e308, 1e308).average());
    }
}
