// Spliterators of sequential streams do not split; their size, where it is not known, is that of the source.
import java.util.List;
import java.util.Spliterator;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import java.util.stream.Stream;

public class Main {
    static void show(String name, Spliterator<?> s) {
        long before = s.estimateSize();
        Spliterator<?> part = s.trySplit();
        System.out.print(name + " " + before + " " + (part == null ? "whole" : part.estimateSize()) + " " + s.estimateSize()
                + " " + Integer.toHexString(s.characteristics()) + " [");
        if (part != null)
            part.forEachRemaining(o -> System.out.print(o + " "));
        System.out.print("| ");
        s.forEachRemaining(o -> System.out.print(o + " "));
        System.out.println("]");
    }

    public static void main(String[] args) {
        List<Integer> list = List.of(1, 2, 3, 4);
        show("source", list.stream().spliterator());
        show("boxed", IntStream.range(0, 6).boxed().spliterator());
        show("map", list.stream().map(x -> x * 2).spliterator());
        show("filter", list.stream().filter(x -> x > 1).spliterator());
        show("flatMap", list.stream().flatMap(x -> Stream.of(x, x)).spliterator());
        show("sorted", Stream.of(3, 1, 2).sorted().spliterator());
        show("limit", list.stream().limit(2).spliterator());
        show("ints", IntStream.of(4, 5, 6).filter(x -> x != 5).spliterator());
        show("longs", LongStream.rangeClosed(1, 3).map(x -> -x).spliterator());
        show("doubles", DoubleStream.of(1, 2, 3).skip(1).spliterator());
        show("concat", Stream.concat(Stream.of(1, 2), Stream.of(3, 4)).spliterator());
        show("concat ints", IntStream.concat(IntStream.of(1), IntStream.of(2, 3)).spliterator());
        Spliterator<Integer> both = Stream.concat(list.stream(), list.stream()).spliterator();
        both.trySplit();
        show("second", both);
        System.out.println(Stream.concat(list.parallelStream(), list.stream().map(x -> x + 10)).map(x -> x + 1).toList());
        System.out.println(LongStream.concat(LongStream.range(0, 5000), LongStream.range(5000, 9000)).parallel().sum());
    }
}
