// A generic zip over iterators used in streams.
import java.util.*;
import java.util.function.*;
import java.util.stream.*;

public class Main {
    static <A, B, C> Stream<C> zip(Stream<? extends A> a, Stream<? extends B> b, BiFunction<? super A, ? super B, ? extends C> f) { Iterator<? extends A> i = a.iterator(); Iterator<? extends B> j = b.iterator(); return Stream.iterate(0, x -> i.hasNext() && j.hasNext(), x -> x + 1).map(x -> f.apply(i.next(), j.next())); }

    public static void main(String[] args) throws Exception {
        System.out.println(zip(Stream.of("a", "b", "c"), Stream.of(1, 2), (s, n) -> s + n).collect(Collectors.joining(",")) + zip(Stream.of(1, 2), Stream.of(3, 4), (x, y) -> x * y).mapToInt(x -> x).sum());
    }
}
