// Infinite streams cut short.
import java.util.stream.*;

public class Main {
    static void show(Object o) {
        System.out.println(o);
    }

    public static void main(String[] args) throws Exception {
        show(Stream.iterate(1, x -> x * 3).limit(5).toList() + "" + Stream.iterate("a", s -> s.length() < 4, s -> s + "b").toList() + IntStream.iterate(1, i -> i + i).limit(6).sum() + IntStream.generate(() -> 3).limit(3).sum() + Stream.iterate(10, x -> x - 1).takeWhile(x -> x > 7).toList() + Stream.iterate(1, x -> x + 1).filter(x -> x % 7 == 0).findFirst().get() + LongStream.iterate(1, l -> l < 100, l -> l * 5).boxed().toList() + DoubleStream.generate(() -> 0.5).limit(4).sum());
    }
}
