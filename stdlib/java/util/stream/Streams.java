package java.util.stream;

import java.util.*;
import java.util.function.*;

/** Sources of streams: ranges, iteration, generation, concatenation, builders. */
final class Streams {
    private Streams() {
    }

    static Runnable closeBoth(BaseStream<?, ?> a, BaseStream<?, ?> b) {
        return () -> {
            try {
                a.close();
            } catch (Throwable e1) {
                try {
                    b.close();
                } catch (Throwable e2) {
                    e1.addSuppressed(e2);
                }
                throw e1;
            }
            b.close();
        };
    }

    /** The stages of a foreign stream. */
    static <T> Stream<T> takeWhile(Stream<T> s, Predicate<? super T> p) {
        return StreamSupport.stream(s.spliterator(), s.isParallel()).onClose(s::close)
                .takeWhile(p);
    }

    static <T> Stream<T> dropWhile(Stream<T> s, Predicate<? super T> p) {
        return StreamSupport.stream(s.spliterator(), s.isParallel()).onClose(s::close)
                .dropWhile(p);
    }

    static IntStream takeWhile(IntStream s, IntPredicate p) {
        return StreamSupport.intStream(s.spliterator(), s.isParallel()).onClose(s::close)
                .takeWhile(p);
    }

    static IntStream dropWhile(IntStream s, IntPredicate p) {
        return StreamSupport.intStream(s.spliterator(), s.isParallel()).onClose(s::close)
                .dropWhile(p);
    }

    static final class IntBuilder implements IntStream.Builder {
        private int[] a = new int[8];
        private int n;
        private boolean built;

        @Override
        public void accept(int t) {
            if (built) {
                throw new IllegalStateException();
            }
            if (n == a.length) {
                a = Arrays.copyOf(a, n * 2);
            }
            a[n++] = t;
        }

        @Override
        public IntStream build() {
            if (built) {
                throw new IllegalStateException();
            }
            built = true;
            return Arrays.stream(a, 0, n);
        }
    }

    static final class IntIterate extends Spliterators.AbstractIntSpliterator {
        private final IntPredicate hasNext;
        private final IntUnaryOperator next;
        private int prev;
        private boolean started;
        private boolean finished;

        IntIterate(int seed, IntPredicate hasNext, IntUnaryOperator next) {
            super(Long.MAX_VALUE, ORDERED | IMMUTABLE | NONNULL);
            prev = seed;
            this.hasNext = hasNext;
            this.next = next;
        }

        @Override
        public boolean tryAdvance(IntConsumer action) {
            Objects.requireNonNull(action);
            if (finished) {
                return false;
            }
            int t = started ? next.applyAsInt(prev) : prev;
            started = true;
            if (hasNext != null && !hasNext.test(t)) {
                finished = true;
                return false;
            }
            prev = t;
            action.accept(t);
            return true;
        }
    }

    static final class IntGenerate extends Spliterators.AbstractIntSpliterator {
        private final IntSupplier s;

        IntGenerate(IntSupplier s) {
            super(Long.MAX_VALUE, IMMUTABLE);
            this.s = s;
        }

        @Override
        public boolean tryAdvance(IntConsumer action) {
            Objects.requireNonNull(action);
            action.accept(s.getAsInt());
            return true;
        }
    }

    static final class IntConcat extends Spliterators.AbstractIntSpliterator {
        private final Spliterator.OfInt a;
        private final Spliterator.OfInt b;
        private boolean first = true;

        IntConcat(Spliterator.OfInt a, Spliterator.OfInt b) {
            super(sum(a, b), both(a, b));
            this.a = a;
            this.b = b;
        }

        @Override
        public boolean tryAdvance(IntConsumer action) {
            if (first) {
                if (a.tryAdvance(action)) {
                    return true;
                }
                first = false;
            }
            return b.tryAdvance(action);
        }

        @Override
        public void forEachRemaining(IntConsumer action) {
            if (first) {
                a.forEachRemaining(action);
            }
            first = false;
            b.forEachRemaining(action);
        }

        /** Where one ends and the other begins, then in the second. */
        @Override
        public Spliterator.OfInt trySplit() {
            Spliterator.OfInt part = first ? a : b.trySplit();
            first = false;
            return part;
        }

        @Override
        public long estimateSize() {
            return first ? sum(a, b) : b.estimateSize();
        }
    }

    static final class IntRange implements Spliterator.OfInt {
        private int from;
        private final int to;
        private boolean last;

        /** The range from..to-1, and to itself if last. */
        IntRange(int from, int to, boolean last) {
            this.from = from;
            this.to = to;
            this.last = last;
        }

        @Override
        public boolean tryAdvance(IntConsumer action) {
            Objects.requireNonNull(action);
            if (from < to) {
                action.accept(from++);
                return true;
            }
            if (last) {
                last = false;
                action.accept(from);
                return true;
            }
            return false;
        }

        @Override
        public void forEachRemaining(IntConsumer action) {
            Objects.requireNonNull(action);
            int i = from;
            from = to;
            boolean l = last;
            last = false;
            while (i < to) {
                action.accept(i++);
            }
            if (l) {
                action.accept(i);
            }
        }

        @Override
        public long estimateSize() {
            return (long) to - from + (last ? 1 : 0);
        }

        @Override
        public int characteristics() {
            return ORDERED | SIZED | SUBSIZED | IMMUTABLE | NONNULL | DISTINCT | SORTED;
        }

        @Override
        public Comparator<? super Integer> getComparator() {
            return null;
        }

        @Override
        public Spliterator.OfInt trySplit() {
            long n = estimateSize();
            if (n <= 1) {
                return null;
            }
            int start = from;
            from += (int) (n / 2);
            return new IntRange(start, from, false);
        }
    }

    static LongStream takeWhile(LongStream s, LongPredicate p) {
        return StreamSupport.longStream(s.spliterator(), s.isParallel()).onClose(s::close)
                .takeWhile(p);
    }

    static LongStream dropWhile(LongStream s, LongPredicate p) {
        return StreamSupport.longStream(s.spliterator(), s.isParallel()).onClose(s::close)
                .dropWhile(p);
    }

    static final class LongBuilder implements LongStream.Builder {
        private long[] a = new long[8];
        private int n;
        private boolean built;

        @Override
        public void accept(long t) {
            if (built) {
                throw new IllegalStateException();
            }
            if (n == a.length) {
                a = Arrays.copyOf(a, n * 2);
            }
            a[n++] = t;
        }

        @Override
        public LongStream build() {
            if (built) {
                throw new IllegalStateException();
            }
            built = true;
            return Arrays.stream(a, 0, n);
        }
    }

    static final class LongIterate extends Spliterators.AbstractLongSpliterator {
        private final LongPredicate hasNext;
        private final LongUnaryOperator next;
        private long prev;
        private boolean started;
        private boolean finished;

        LongIterate(long seed, LongPredicate hasNext, LongUnaryOperator next) {
            super(Long.MAX_VALUE, ORDERED | IMMUTABLE | NONNULL);
            prev = seed;
            this.hasNext = hasNext;
            this.next = next;
        }

        @Override
        public boolean tryAdvance(LongConsumer action) {
            Objects.requireNonNull(action);
            if (finished) {
                return false;
            }
            long t = started ? next.applyAsLong(prev) : prev;
            started = true;
            if (hasNext != null && !hasNext.test(t)) {
                finished = true;
                return false;
            }
            prev = t;
            action.accept(t);
            return true;
        }
    }

    static final class LongGenerate extends Spliterators.AbstractLongSpliterator {
        private final LongSupplier s;

        LongGenerate(LongSupplier s) {
            super(Long.MAX_VALUE, IMMUTABLE);
            this.s = s;
        }

        @Override
        public boolean tryAdvance(LongConsumer action) {
            Objects.requireNonNull(action);
            action.accept(s.getAsLong());
            return true;
        }
    }

    static final class LongConcat extends Spliterators.AbstractLongSpliterator {
        private final Spliterator.OfLong a;
        private final Spliterator.OfLong b;
        private boolean first = true;

        LongConcat(Spliterator.OfLong a, Spliterator.OfLong b) {
            super(sum(a, b), both(a, b));
            this.a = a;
            this.b = b;
        }

        @Override
        public boolean tryAdvance(LongConsumer action) {
            if (first) {
                if (a.tryAdvance(action)) {
                    return true;
                }
                first = false;
            }
            return b.tryAdvance(action);
        }

        @Override
        public void forEachRemaining(LongConsumer action) {
            if (first) {
                a.forEachRemaining(action);
            }
            first = false;
            b.forEachRemaining(action);
        }

        /** Where one ends and the other begins, then in the second. */
        @Override
        public Spliterator.OfLong trySplit() {
            Spliterator.OfLong part = first ? a : b.trySplit();
            first = false;
            return part;
        }

        @Override
        public long estimateSize() {
            return first ? sum(a, b) : b.estimateSize();
        }
    }

    static final class LongRange implements Spliterator.OfLong {
        private long from;
        private final long to;
        private boolean last;

        /** The range from..to-1, and to itself if last. */
        LongRange(long from, long to, boolean last) {
            this.from = from;
            this.to = to;
            this.last = last;
        }

        @Override
        public boolean tryAdvance(LongConsumer action) {
            Objects.requireNonNull(action);
            if (from < to) {
                action.accept(from++);
                return true;
            }
            if (last) {
                last = false;
                action.accept(from);
                return true;
            }
            return false;
        }

        @Override
        public void forEachRemaining(LongConsumer action) {
            Objects.requireNonNull(action);
            long i = from;
            from = to;
            boolean l = last;
            last = false;
            while (i < to) {
                action.accept(i++);
            }
            if (l) {
                action.accept(i);
            }
        }

        @Override
        public long estimateSize() {
            return (long) to - from + (last ? 1 : 0);
        }

        @Override
        public int characteristics() {
            return ORDERED | SIZED | SUBSIZED | IMMUTABLE | NONNULL | DISTINCT | SORTED;
        }

        @Override
        public Comparator<? super Long> getComparator() {
            return null;
        }

        @Override
        public Spliterator.OfLong trySplit() {
            long n = estimateSize();
            if (n <= 1) {
                return null;
            }
            long start = from;
            from += (long) (n / 2);
            return new LongRange(start, from, false);
        }
    }

    static DoubleStream takeWhile(DoubleStream s, DoublePredicate p) {
        return StreamSupport.doubleStream(s.spliterator(), s.isParallel()).onClose(s::close)
                .takeWhile(p);
    }

    static DoubleStream dropWhile(DoubleStream s, DoublePredicate p) {
        return StreamSupport.doubleStream(s.spliterator(), s.isParallel()).onClose(s::close)
                .dropWhile(p);
    }

    static final class DoubleBuilder implements DoubleStream.Builder {
        private double[] a = new double[8];
        private int n;
        private boolean built;

        @Override
        public void accept(double t) {
            if (built) {
                throw new IllegalStateException();
            }
            if (n == a.length) {
                a = Arrays.copyOf(a, n * 2);
            }
            a[n++] = t;
        }

        @Override
        public DoubleStream build() {
            if (built) {
                throw new IllegalStateException();
            }
            built = true;
            return Arrays.stream(a, 0, n);
        }
    }

    static final class DoubleIterate extends Spliterators.AbstractDoubleSpliterator {
        private final DoublePredicate hasNext;
        private final DoubleUnaryOperator next;
        private double prev;
        private boolean started;
        private boolean finished;

        DoubleIterate(double seed, DoublePredicate hasNext, DoubleUnaryOperator next) {
            super(Long.MAX_VALUE, ORDERED | IMMUTABLE | NONNULL);
            prev = seed;
            this.hasNext = hasNext;
            this.next = next;
        }

        @Override
        public boolean tryAdvance(DoubleConsumer action) {
            Objects.requireNonNull(action);
            if (finished) {
                return false;
            }
            double t = started ? next.applyAsDouble(prev) : prev;
            started = true;
            if (hasNext != null && !hasNext.test(t)) {
                finished = true;
                return false;
            }
            prev = t;
            action.accept(t);
            return true;
        }
    }

    static final class DoubleGenerate extends Spliterators.AbstractDoubleSpliterator {
        private final DoubleSupplier s;

        DoubleGenerate(DoubleSupplier s) {
            super(Long.MAX_VALUE, IMMUTABLE);
            this.s = s;
        }

        @Override
        public boolean tryAdvance(DoubleConsumer action) {
            Objects.requireNonNull(action);
            action.accept(s.getAsDouble());
            return true;
        }
    }

    static final class DoubleConcat extends Spliterators.AbstractDoubleSpliterator {
        private final Spliterator.OfDouble a;
        private final Spliterator.OfDouble b;
        private boolean first = true;

        DoubleConcat(Spliterator.OfDouble a, Spliterator.OfDouble b) {
            super(sum(a, b), both(a, b));
            this.a = a;
            this.b = b;
        }

        @Override
        public boolean tryAdvance(DoubleConsumer action) {
            if (first) {
                if (a.tryAdvance(action)) {
                    return true;
                }
                first = false;
            }
            return b.tryAdvance(action);
        }

        @Override
        public void forEachRemaining(DoubleConsumer action) {
            if (first) {
                a.forEachRemaining(action);
            }
            first = false;
            b.forEachRemaining(action);
        }

        /** Where one ends and the other begins, then in the second. */
        @Override
        public Spliterator.OfDouble trySplit() {
            Spliterator.OfDouble part = first ? a : b.trySplit();
            first = false;
            return part;
        }

        @Override
        public long estimateSize() {
            return first ? sum(a, b) : b.estimateSize();
        }
    }

    static long sum(Spliterator<?> a, Spliterator<?> b) {
        long n = a.estimateSize() + b.estimateSize();
        return n < 0 ? Long.MAX_VALUE : n;
    }

    static int both(Spliterator<?> a, Spliterator<?> b) {
        boolean overflow = a.estimateSize() + b.estimateSize() < 0;
        return a.characteristics() & b.characteristics()
                & ~(Spliterator.DISTINCT | Spliterator.SORTED
                | (overflow ? Spliterator.SIZED | Spliterator.SUBSIZED : 0));
    }

    static final class Builder<T> implements Stream.Builder<T> {
        private ArrayList<T> list = new ArrayList<>();

        @Override
        public void accept(T t) {
            if (list == null) {
                throw new IllegalStateException();
            }
            list.add(t);
        }

        @Override
        public Stream<T> build() {
            if (list == null) {
                throw new IllegalStateException();
            }
            ArrayList<T> l = list;
            list = null;
            return l.stream();
        }
    }

    static final class Iterate<T> extends Spliterators.AbstractSpliterator<T> {
        private final Predicate<? super T> hasNext;
        private final UnaryOperator<T> next;
        private T prev;
        private boolean started;
        private boolean finished;

        Iterate(T seed, Predicate<? super T> hasNext, UnaryOperator<T> next) {
            super(Long.MAX_VALUE, ORDERED | IMMUTABLE);
            prev = seed;
            this.hasNext = hasNext;
            this.next = next;
        }

        @Override
        public boolean tryAdvance(Consumer<? super T> action) {
            Objects.requireNonNull(action);
            if (finished) {
                return false;
            }
            T t = started ? next.apply(prev) : prev;
            started = true;
            if (hasNext != null && !hasNext.test(t)) {
                prev = null;
                finished = true;
                return false;
            }
            prev = t;
            action.accept(t);
            return true;
        }
    }

    static final class Generate<T> extends Spliterators.AbstractSpliterator<T> {
        private final Supplier<? extends T> s;

        Generate(Supplier<? extends T> s) {
            super(Long.MAX_VALUE, IMMUTABLE);
            this.s = s;
        }

        @Override
        public boolean tryAdvance(Consumer<? super T> action) {
            Objects.requireNonNull(action);
            action.accept(s.get());
            return true;
        }
    }

    static final class Concat<T> extends Spliterators.AbstractSpliterator<T> {
        private final Spliterator<T> a;
        private final Spliterator<T> b;
        private boolean first = true;

        Concat(Spliterator<T> a, Spliterator<T> b) {
            super(sum(a, b), both(a, b));
            this.a = a;
            this.b = b;
        }

        @Override
        public boolean tryAdvance(Consumer<? super T> action) {
            if (first) {
                if (a.tryAdvance(action)) {
                    return true;
                }
                first = false;
            }
            return b.tryAdvance(action);
        }

        @Override
        public void forEachRemaining(Consumer<? super T> action) {
            if (first) {
                a.forEachRemaining(action);
            }
            first = false;
            b.forEachRemaining(action);
        }

        /** Where one ends and the other begins, then in the second. */
        @Override
        public Spliterator<T> trySplit() {
            Spliterator<T> part = first ? a : b.trySplit();
            first = false;
            return part;
        }

        @Override
        public long estimateSize() {
            return first ? sum(a, b) : b.estimateSize();
        }
    }
}
