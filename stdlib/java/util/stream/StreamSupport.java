package java.util.stream;

import java.util.Objects;
import java.util.Spliterator;
import java.util.function.Supplier;

/** Makes streams of spliterators. */
public final class StreamSupport {
    private StreamSupport() {
    }

    public static <T> Stream<T> stream(Spliterator<T> spliterator, boolean parallel) {
        return new RefPipe<>(Objects.requireNonNull(spliterator), null, parallel);
    }

    public static <T> Stream<T> stream(Supplier<? extends Spliterator<T>> supplier,
            int characteristics, boolean parallel) {
        return new RefPipe<>(null, Objects.requireNonNull(supplier), parallel);
    }

    public static IntStream intStream(Spliterator.OfInt spliterator, boolean parallel) {
        return new IntPipe(Objects.requireNonNull(spliterator), null, parallel);
    }

    public static IntStream intStream(Supplier<? extends Spliterator.OfInt> supplier,
            int characteristics, boolean parallel) {
        return new IntPipe(null, Objects.requireNonNull(supplier), parallel);
    }

    public static LongStream longStream(Spliterator.OfLong spliterator, boolean parallel) {
        return new LongPipe(Objects.requireNonNull(spliterator), null, parallel);
    }

    public static LongStream longStream(Supplier<? extends Spliterator.OfLong> supplier,
            int characteristics, boolean parallel) {
        return new LongPipe(null, Objects.requireNonNull(supplier), parallel);
    }

    public static DoubleStream doubleStream(Spliterator.OfDouble spliterator, boolean parallel) {
        return new DoublePipe(Objects.requireNonNull(spliterator), null, parallel);
    }

    public static DoubleStream doubleStream(Supplier<? extends Spliterator.OfDouble> supplier,
            int characteristics, boolean parallel) {
        return new DoublePipe(null, Objects.requireNonNull(supplier), parallel);
    }
}
