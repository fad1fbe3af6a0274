package java.util.stream;

import java.util.*;
import java.util.function.*;

/** The stages of streams of int values. */
final class IntPipe extends Pipe implements IntStream {
    IntPipe(Spliterator.OfInt s, Supplier<? extends Spliterator.OfInt> supplier,
            boolean parallel) {
        super(s, supplier, parallel);
    }

    IntPipe(Pipe before, Op op, boolean shortCircuit, int sizing) {
        super(before, op, shortCircuit, sizing, 0, -1);
    }

    private IntPipe(Pipe before, Op op, boolean shortCircuit, long skip, long limit) {
        super(before, op, shortCircuit, KEEPS_SIZE | BARRIER, skip, limit);
    }

    @Override
    Spliterator.OfInt newWrapper(Puller p) {
        return new Wrapper(p);
    }

    @Override
    Spliterator<?> ofBuffer(Buffer b) {
        return Spliterators.spliterator(b.toInts(), Spliterator.ORDERED);
    }

    private static final class Wrapper extends Spliterators.AbstractIntSpliterator {
        private final Puller puller;

        Wrapper(Puller p) {
            super(p.estimate(), ORDERED | (p.size >= 0 ? SIZED : 0));
            puller = p;
        }

        @Override
        public boolean tryAdvance(IntConsumer action) {
            Objects.requireNonNull(action);
            if (!puller.fill()) {
                return false;
            }
            action.accept((int) puller.buffer.nextLong());
            return true;
        }

        @Override
        public long estimateSize() {
            return puller.estimate();
        }
    }

    @Override
    public IntStream filter(IntPredicate predicate) {
        Objects.requireNonNull(predicate);
        return new IntPipe(this, d -> new Sink.Chained<Integer>(d) {
            @Override
            void begin(long size) {
                down.begin(-1);
            }

            @Override
            public void accept(int t) {
                if (predicate.test(t)) {
                    down.accept(t);
                }
            }
        }, false, CHANGES_SIZE);
    }

    @Override
    public IntStream map(IntUnaryOperator mapper) {
        Objects.requireNonNull(mapper);
        return new IntPipe(this, d -> new Sink.Chained<Integer>(d) {
            @Override
            public void accept(int t) {
                down.accept(mapper.applyAsInt(t));
            }
        }, false, KEEPS_SIZE);
    }

    @Override
    public <U> Stream<U> mapToObj(IntFunction<? extends U> mapper) {
        Objects.requireNonNull(mapper);
        return new RefPipe<>(this, d -> new Sink.Chained<Integer>(d) {
            @Override
            public void accept(int t) {
                down.accept((Object) mapper.apply(t));
            }
        }, false, KEEPS_SIZE);
    }

    @Override
    public LongStream mapToLong(IntToLongFunction mapper) {
        Objects.requireNonNull(mapper);
        return new LongPipe(this, d -> new Sink.Chained<Integer>(d) {
            @Override
            public void accept(int t) {
                down.accept(mapper.applyAsLong(t));
            }
        }, false, KEEPS_SIZE);
    }

    @Override
    public DoubleStream mapToDouble(IntToDoubleFunction mapper) {
        Objects.requireNonNull(mapper);
        return new DoublePipe(this, d -> new Sink.Chained<Integer>(d) {
            @Override
            public void accept(int t) {
                down.accept(mapper.applyAsDouble(t));
            }
        }, false, KEEPS_SIZE);
    }

    @Override
    public LongStream asLongStream() {
        return mapToLong(t -> t);
    }

    @Override
    public DoubleStream asDoubleStream() {
        return mapToDouble(t -> t);
    }

    @Override
    public Stream<Integer> boxed() {
        return mapToObj(Integer::valueOf);
    }

    @Override
    public IntStream flatMap(IntFunction<? extends IntStream> mapper) {
        Objects.requireNonNull(mapper);
        return new IntPipe(this, d -> new Sink.Chained<Integer>(d) {
            @Override
            void begin(long size) {
                down.begin(-1);
            }

            @Override
            public void accept(int t) {
                try (IntStream s = mapper.apply(t)) {
                    if (s != null) {
                        Spliterator.OfInt sp = s.sequential().spliterator();
                        while (!down.cancelled() && sp.tryAdvance((IntConsumer) down)) {
                            continue;
                        }
                    }
                }
            }
        }, false, CHANGES_SIZE);
    }

    @Override
    public IntStream mapMulti(IntMapMultiConsumer mapper) {
        Objects.requireNonNull(mapper);
        return new IntPipe(this, d -> new Sink.Chained<Integer>(d) {
            @Override
            void begin(long size) {
                down.begin(-1);
            }

            @Override
            public void accept(int t) {
                mapper.accept(t, (IntConsumer) down);
            }
        }, false, CHANGES_SIZE);
    }

    @Override
    public IntStream distinct() {
        return boxed().distinct().mapToInt(t -> t);
    }

    @Override
    public IntStream sorted() {
        return new IntPipe(this, d -> new Sink.Chained<Integer>(d) {
            private int[] a;
            private int n;

            @Override
            void begin(long size) {
                if (size > Integer.MAX_VALUE - 8) {
                    throw new IllegalArgumentException(
                            "Stream size exceeds max array size");
                }
                a = new int[size >= 0 ? (int) size : 16];
            }

            @Override
            public void accept(int t) {
                if (n == a.length) {
                    a = Arrays.copyOf(a, Math.max(16, n * 2));
                }
                a[n++] = t;
            }

            @Override
            boolean cancelled() {
                return false;
            }

            @Override
            void end() {
                Arrays.sort(a, 0, n);
                down.begin(n);
                for (int i = 0; i < n && !down.cancelled(); i++) {
                    down.accept(a[i]);
                }
                down.end();
                a = null;
            }
        }, false, KEEPS_SIZE | BARRIER);
    }

    @Override
    public IntStream peek(IntConsumer action) {
        Objects.requireNonNull(action);
        return new IntPipe(this, d -> new Sink.Chained<Integer>(d) {
            @Override
            public void accept(int t) {
                action.accept(t);
                down.accept(t);
            }
        }, false, KEEPS_SIZE);
    }

    private IntStream slice(long skip, long limit) {
        return new IntPipe(this, d -> new Sink.Chained<Integer>(d) {
            private long n = skip;
            private long m = limit >= 0 ? limit : Long.MAX_VALUE;

            @Override
            void begin(long size) {
                down.begin(size < 0 ? -1 : Math.min(Math.max(0, size - skip), m));
            }

            @Override
            public void accept(int t) {
                if (n > 0) {
                    n--;
                } else if (m > 0) {
                    m--;
                    down.accept(t);
                }
            }

            @Override
            boolean cancelled() {
                return m == 0 || down.cancelled();
            }
        }, limit >= 0, skip, limit);
    }

    @Override
    public IntStream limit(long maxSize) {
        if (maxSize < 0) {
            throw new IllegalArgumentException(Long.toString(maxSize));
        }
        return slice(0, maxSize);
    }

    @Override
    public IntStream skip(long n) {
        if (n < 0) {
            throw new IllegalArgumentException(Long.toString(n));
        }
        return n == 0 ? this : slice(n, -1);
    }

    @Override
    public IntStream takeWhile(IntPredicate predicate) {
        Objects.requireNonNull(predicate);
        return new IntPipe(this, d -> new Sink.Chained<Integer>(d) {
            private boolean take = true;

            @Override
            void begin(long size) {
                down.begin(-1);
            }

            @Override
            public void accept(int t) {
                if (take && (take = predicate.test(t))) {
                    down.accept(t);
                }
            }

            @Override
            boolean cancelled() {
                return !take || down.cancelled();
            }
        }, true, CHANGES_SIZE | BARRIER);
    }

    @Override
    public IntStream dropWhile(IntPredicate predicate) {
        Objects.requireNonNull(predicate);
        return new IntPipe(this, d -> new Sink.Chained<Integer>(d) {
            private boolean take;

            @Override
            void begin(long size) {
                down.begin(-1);
            }

            @Override
            public void accept(int t) {
                if (take || (take = !predicate.test(t))) {
                    down.accept(t);
                }
            }
        }, false, CHANGES_SIZE | BARRIER);
    }

    @Override
    public void forEach(IntConsumer action) {
        Objects.requireNonNull(action);
        evaluate(() -> new Sink<Integer>() {
            @Override
            public void accept(int t) {
                action.accept(t);
            }
        }, (a, b) -> a);
    }

    @Override
    public void forEachOrdered(IntConsumer action) {
        if (source.parallel) {
            Objects.requireNonNull(action);
            for (int t : toArray()) {
                action.accept(t);
            }
            return;
        }
        forEach(action);
    }

    private static final class ToArray extends Sink<Integer> {
        private int[] a = new int[0];
        private int n;

        @Override
        void begin(long size) {
            if (size > Integer.MAX_VALUE - 8) {
                throw new IllegalArgumentException("Stream size exceeds max array size");
            }
            if (size > 0) {
                a = new int[(int) size];
            }
        }

        @Override
        public void accept(int t) {
            if (n == a.length) {
                a = Arrays.copyOf(a, Math.max(16, n * 2));
            }
            a[n++] = t;
        }

        ToArray join(ToArray b) {
            a = Arrays.copyOf(a, Math.max(a.length, n + b.n));
            System.arraycopy(b.a, 0, a, n, b.n);
            n += b.n;
            return this;
        }
    }

    @Override
    public int[] toArray() {
        ToArray s = evaluate(() -> new ToArray(), ToArray::join);
        return s.n == s.a.length ? s.a : Arrays.copyOf(s.a, s.n);
    }

    /** Folds with an operator. */
    private static class Fold extends Sink<Integer> {
        private final IntBinaryOperator op;
        int value;
        boolean any;

        Fold(IntBinaryOperator op, int start, boolean any) {
            this.op = op;
            value = start;
            this.any = any;
        }

        @Override
        public void accept(int t) {
            value = any ? op.applyAsInt(value, t) : t;
            any = true;
        }

        Fold join(Fold b) {
            if (b.any) {
                accept(b.value);
            }
            return this;
        }

        OptionalInt result() {
            return any ? OptionalInt.of(value) : OptionalInt.empty();
        }
    }

    @Override
    public int reduce(int identity, IntBinaryOperator op) {
        Objects.requireNonNull(op);
        return evaluate(() -> new Fold(op, identity, true), Fold::join).value;
    }

    @Override
    public OptionalInt reduce(IntBinaryOperator op) {
        Objects.requireNonNull(op);
        return evaluate(() -> new Fold(op, 0, false), Fold::join).result();
    }

    /** Adds the elements to a container. */
    private abstract static class Into<A> extends Sink<Integer> {
        final A value;

        Into(A value) {
            this.value = value;
        }
    }

    @Override
    public <R> R collect(Supplier<R> supplier, ObjIntConsumer<R> accumulator,
            BiConsumer<R, R> combiner) {
        Objects.requireNonNull(combiner);
        Objects.requireNonNull(accumulator);
        return evaluate(() -> new Into<R>(supplier.get()) {
            @Override
            public void accept(int t) {
                accumulator.accept(value, t);
            }
        }, (a, b) -> {
            combiner.accept(a.value, b.value);
            return a;
        }).value;
    }

    @Override
    public int sum() {
        return evaluate(Sum::new, Sum::join).intSum;
    }

    /** Adds and counts. */
    private static final class Sum extends Sink<Integer> {
        private long sum;
        private int intSum;
        private long count;

        @Override
        public void accept(int t) {
            sum += t;
            intSum += t;
            count++;
        }

        Sum join(Sum b) {
            sum += b.sum;
            intSum += b.intSum;
            count += b.count;
            return this;
        }
    }

    @Override
    public OptionalDouble average() {
        Sum s = evaluate(Sum::new, Sum::join);
        return s.count > 0 ? OptionalDouble.of((double) s.sum / s.count)
                : OptionalDouble.empty();
    }

    @Override
    public OptionalInt min() {
        return reduce(Math::min);
    }

    @Override
    public OptionalInt max() {
        return reduce(Math::max);
    }

    /** Counts. */
    private static final class Count extends Sink<Integer> {
        private long n;

        @Override
        public void accept(int t) {
            n++;
        }

        Count join(Count b) {
            n += b.n;
            return this;
        }
    }

    @Override
    public long count() {
        long n = exactSize();
        if (n >= 0) {
            use();
            return n;
        }
        return evaluate(() -> new Count(), Count::join).n;
    }

    @Override
    public IntSummaryStatistics summaryStatistics() {
        return evaluate(() -> new Into<IntSummaryStatistics>(new IntSummaryStatistics()) {
            @Override
            public void accept(int t) {
                value.accept(t);
            }
        }, (a, b) -> {
            a.value.combine(b.value);
            return a;
        }).value;
    }

    /** Looks for the first element whose test gives want. */
    private static final class Finder extends Sink<Integer> {
        private final IntPredicate test;
        private final boolean want;
        private boolean found;
        private int value;

        Finder(IntPredicate test, boolean want) {
            this.test = test;
            this.want = want;
        }

        @Override
        public void accept(int t) {
            if (!found && (test == null || test.test(t) == want)) {
                found = true;
                value = t;
            }
        }

        @Override
        boolean cancelled() {
            return found;
        }
    }

    private Finder find(IntPredicate test, boolean want, boolean first) {
        return evaluateShort(() -> new Finder(test, want), (a, b) -> a.found ? a : b, first);
    }

    @Override
    public boolean anyMatch(IntPredicate predicate) {
        return find(Objects.requireNonNull(predicate), true, false).found;
    }

    @Override
    public boolean allMatch(IntPredicate predicate) {
        return !find(Objects.requireNonNull(predicate), false, false).found;
    }

    @Override
    public boolean noneMatch(IntPredicate predicate) {
        return !find(Objects.requireNonNull(predicate), true, false).found;
    }

    @Override
    public OptionalInt findFirst() {
        Finder f = find(null, true, true);
        return f.found ? OptionalInt.of(f.value) : OptionalInt.empty();
    }

    @Override
    public OptionalInt findAny() {
        Finder f = find(null, true, false);
        return f.found ? OptionalInt.of(f.value) : OptionalInt.empty();
    }

    @Override
    public IntStream sequential() {
        source.parallel = false;
        return this;
    }

    @Override
    public IntStream parallel() {
        source.parallel = true;
        return this;
    }

    @Override
    public IntStream unordered() {
        return this;
    }

    @Override
    public IntStream onClose(Runnable closeHandler) {
        addCloser(closeHandler);
        return this;
    }

    @Override
    public PrimitiveIterator.OfInt iterator() {
        return Spliterators.iterator(spliterator());
    }

    @Override
    public Spliterator.OfInt spliterator() {
        return (Spliterator.OfInt) toSpliterator();
    }
}
