package java.util.stream;

import java.util.*;
import java.util.function.*;

/** The stages of streams of long values. */
final class LongPipe extends Pipe implements LongStream {
    LongPipe(Spliterator.OfLong s, Supplier<? extends Spliterator.OfLong> supplier,
            boolean parallel) {
        super(s, supplier, parallel);
    }

    LongPipe(Pipe before, Op op, boolean shortCircuit, int sizing) {
        super(before, op, shortCircuit, sizing, 0, -1);
    }

    private LongPipe(Pipe before, Op op, boolean shortCircuit, long skip, long limit) {
        super(before, op, shortCircuit, KEEPS_SIZE | BARRIER, skip, limit);
    }

    @Override
    Spliterator.OfLong newWrapper(Puller p) {
        return new Wrapper(p);
    }

    @Override
    Spliterator<?> ofBuffer(Buffer b) {
        return Spliterators.spliterator(b.toLongs(), Spliterator.ORDERED);
    }

    private static final class Wrapper extends Spliterators.AbstractLongSpliterator {
        private final Puller puller;

        Wrapper(Puller p) {
            super(p.estimate(), ORDERED | (p.size >= 0 ? SIZED : 0));
            puller = p;
        }

        @Override
        public boolean tryAdvance(LongConsumer action) {
            Objects.requireNonNull(action);
            if (!puller.fill()) {
                return false;
            }
            action.accept(puller.buffer.nextLong());
            return true;
        }

        @Override
        public long estimateSize() {
            return puller.estimate();
        }
    }

    @Override
    public LongStream filter(LongPredicate predicate) {
        Objects.requireNonNull(predicate);
        return new LongPipe(this, d -> new Sink.Chained<Long>(d) {
            @Override
            void begin(long size) {
                down.begin(-1);
            }

            @Override
            public void accept(long t) {
                if (predicate.test(t)) {
                    down.accept(t);
                }
            }
        }, false, CHANGES_SIZE);
    }

    @Override
    public LongStream map(LongUnaryOperator mapper) {
        Objects.requireNonNull(mapper);
        return new LongPipe(this, d -> new Sink.Chained<Long>(d) {
            @Override
            public void accept(long t) {
                down.accept(mapper.applyAsLong(t));
            }
        }, false, KEEPS_SIZE);
    }

    @Override
    public <U> Stream<U> mapToObj(LongFunction<? extends U> mapper) {
        Objects.requireNonNull(mapper);
        return new RefPipe<>(this, d -> new Sink.Chained<Long>(d) {
            @Override
            public void accept(long t) {
                down.accept((Object) mapper.apply(t));
            }
        }, false, KEEPS_SIZE);
    }

    @Override
    public IntStream mapToInt(LongToIntFunction mapper) {
        Objects.requireNonNull(mapper);
        return new IntPipe(this, d -> new Sink.Chained<Long>(d) {
            @Override
            public void accept(long t) {
                down.accept(mapper.applyAsInt(t));
            }
        }, false, KEEPS_SIZE);
    }

    @Override
    public DoubleStream mapToDouble(LongToDoubleFunction mapper) {
        Objects.requireNonNull(mapper);
        return new DoublePipe(this, d -> new Sink.Chained<Long>(d) {
            @Override
            public void accept(long t) {
                down.accept(mapper.applyAsDouble(t));
            }
        }, false, KEEPS_SIZE);
    }

    @Override
    public DoubleStream asDoubleStream() {
        return mapToDouble(t -> t);
    }

    @Override
    public Stream<Long> boxed() {
        return mapToObj(Long::valueOf);
    }

    @Override
    public LongStream flatMap(LongFunction<? extends LongStream> mapper) {
        Objects.requireNonNull(mapper);
        return new LongPipe(this, d -> new Sink.Chained<Long>(d) {
            @Override
            void begin(long size) {
                down.begin(-1);
            }

            @Override
            public void accept(long t) {
                try (LongStream s = mapper.apply(t)) {
                    if (s != null) {
                        Spliterator.OfLong sp = s.sequential().spliterator();
                        while (!down.cancelled() && sp.tryAdvance((LongConsumer) down)) {
                            continue;
                        }
                    }
                }
            }
        }, false, CHANGES_SIZE);
    }

    @Override
    public LongStream mapMulti(LongMapMultiConsumer mapper) {
        Objects.requireNonNull(mapper);
        return new LongPipe(this, d -> new Sink.Chained<Long>(d) {
            @Override
            void begin(long size) {
                down.begin(-1);
            }

            @Override
            public void accept(long t) {
                mapper.accept(t, (LongConsumer) down);
            }
        }, false, CHANGES_SIZE);
    }

    @Override
    public LongStream distinct() {
        return boxed().distinct().mapToLong(t -> t);
    }

    @Override
    public LongStream sorted() {
        return new LongPipe(this, d -> new Sink.Chained<Long>(d) {
            private long[] a;
            private int n;

            @Override
            void begin(long size) {
                if (size > Integer.MAX_VALUE - 8) {
                    throw new IllegalArgumentException(
                            "Stream size exceeds max array size");
                }
                a = new long[size >= 0 ? (int) size : 16];
            }

            @Override
            public void accept(long t) {
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
    public LongStream peek(LongConsumer action) {
        Objects.requireNonNull(action);
        return new LongPipe(this, d -> new Sink.Chained<Long>(d) {
            @Override
            public void accept(long t) {
                action.accept(t);
                down.accept(t);
            }
        }, false, KEEPS_SIZE);
    }

    private LongStream slice(long skip, long limit) {
        return new LongPipe(this, d -> new Sink.Chained<Long>(d) {
            private long n = skip;
            private long m = limit >= 0 ? limit : Long.MAX_VALUE;

            @Override
            void begin(long size) {
                down.begin(size < 0 ? -1 : Math.min(Math.max(0, size - skip), m));
            }

            @Override
            public void accept(long t) {
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
    public LongStream limit(long maxSize) {
        if (maxSize < 0) {
            throw new IllegalArgumentException(Long.toString(maxSize));
        }
        return slice(0, maxSize);
    }

    @Override
    public LongStream skip(long n) {
        if (n < 0) {
            throw new IllegalArgumentException(Long.toString(n));
        }
        return n == 0 ? this : slice(n, -1);
    }

    @Override
    public LongStream takeWhile(LongPredicate predicate) {
        Objects.requireNonNull(predicate);
        return new LongPipe(this, d -> new Sink.Chained<Long>(d) {
            private boolean take = true;

            @Override
            void begin(long size) {
                down.begin(-1);
            }

            @Override
            public void accept(long t) {
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
    public LongStream dropWhile(LongPredicate predicate) {
        Objects.requireNonNull(predicate);
        return new LongPipe(this, d -> new Sink.Chained<Long>(d) {
            private boolean take;

            @Override
            void begin(long size) {
                down.begin(-1);
            }

            @Override
            public void accept(long t) {
                if (take || (take = !predicate.test(t))) {
                    down.accept(t);
                }
            }
        }, false, CHANGES_SIZE | BARRIER);
    }

    @Override
    public void forEach(LongConsumer action) {
        Objects.requireNonNull(action);
        evaluate(() -> new Sink<Long>() {
            @Override
            public void accept(long t) {
                action.accept(t);
            }
        }, (a, b) -> a);
    }

    @Override
    public void forEachOrdered(LongConsumer action) {
        if (source.parallel) {
            Objects.requireNonNull(action);
            for (long t : toArray()) {
                action.accept(t);
            }
            return;
        }
        forEach(action);
    }

    private static final class ToArray extends Sink<Long> {
        private long[] a = new long[0];
        private int n;

        @Override
        void begin(long size) {
            if (size > Integer.MAX_VALUE - 8) {
                throw new IllegalArgumentException("Stream size exceeds max array size");
            }
            if (size > 0) {
                a = new long[(int) size];
            }
        }

        @Override
        public void accept(long t) {
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
    public long[] toArray() {
        ToArray s = evaluate(() -> new ToArray(), ToArray::join);
        return s.n == s.a.length ? s.a : Arrays.copyOf(s.a, s.n);
    }

    /** Folds with an operator. */
    private static class Fold extends Sink<Long> {
        private final LongBinaryOperator op;
        long value;
        boolean any;

        Fold(LongBinaryOperator op, long start, boolean any) {
            this.op = op;
            value = start;
            this.any = any;
        }

        @Override
        public void accept(long t) {
            value = any ? op.applyAsLong(value, t) : t;
            any = true;
        }

        Fold join(Fold b) {
            if (b.any) {
                accept(b.value);
            }
            return this;
        }

        OptionalLong result() {
            return any ? OptionalLong.of(value) : OptionalLong.empty();
        }
    }

    @Override
    public long reduce(long identity, LongBinaryOperator op) {
        Objects.requireNonNull(op);
        return evaluate(() -> new Fold(op, identity, true), Fold::join).value;
    }

    @Override
    public OptionalLong reduce(LongBinaryOperator op) {
        Objects.requireNonNull(op);
        return evaluate(() -> new Fold(op, 0, false), Fold::join).result();
    }

    /** Adds the elements to a container. */
    private abstract static class Into<A> extends Sink<Long> {
        final A value;

        Into(A value) {
            this.value = value;
        }
    }

    @Override
    public <R> R collect(Supplier<R> supplier, ObjLongConsumer<R> accumulator,
            BiConsumer<R, R> combiner) {
        Objects.requireNonNull(combiner);
        Objects.requireNonNull(accumulator);
        return evaluate(() -> new Into<R>(supplier.get()) {
            @Override
            public void accept(long t) {
                accumulator.accept(value, t);
            }
        }, (a, b) -> {
            combiner.accept(a.value, b.value);
            return a;
        }).value;
    }

    @Override
    public long sum() {
        return evaluate(Sum::new, Sum::join).sum;
    }

    /** Adds and counts. */
    private static final class Sum extends Sink<Long> {
        private long sum;
        private long count;

        @Override
        public void accept(long t) {
            sum += t;
                count++;
        }

        Sum join(Sum b) {
            sum += b.sum;
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
    public OptionalLong min() {
        return reduce(Math::min);
    }

    @Override
    public OptionalLong max() {
        return reduce(Math::max);
    }

    /** Counts. */
    private static final class Count extends Sink<Long> {
        private long n;

        @Override
        public void accept(long t) {
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
    public LongSummaryStatistics summaryStatistics() {
        return evaluate(() -> new Into<LongSummaryStatistics>(new LongSummaryStatistics()) {
            @Override
            public void accept(long t) {
                value.accept(t);
            }
        }, (a, b) -> {
            a.value.combine(b.value);
            return a;
        }).value;
    }

    /** Looks for the first element whose test gives want. */
    private static final class Finder extends Sink<Long> {
        private final LongPredicate test;
        private final boolean want;
        private boolean found;
        private long value;

        Finder(LongPredicate test, boolean want) {
            this.test = test;
            this.want = want;
        }

        @Override
        public void accept(long t) {
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

    private Finder find(LongPredicate test, boolean want, boolean first) {
        return evaluateShort(() -> new Finder(test, want), (a, b) -> a.found ? a : b, first);
    }

    @Override
    public boolean anyMatch(LongPredicate predicate) {
        return find(Objects.requireNonNull(predicate), true, false).found;
    }

    @Override
    public boolean allMatch(LongPredicate predicate) {
        return !find(Objects.requireNonNull(predicate), false, false).found;
    }

    @Override
    public boolean noneMatch(LongPredicate predicate) {
        return !find(Objects.requireNonNull(predicate), true, false).found;
    }

    @Override
    public OptionalLong findFirst() {
        Finder f = find(null, true, true);
        return f.found ? OptionalLong.of(f.value) : OptionalLong.empty();
    }

    @Override
    public OptionalLong findAny() {
        Finder f = find(null, true, false);
        return f.found ? OptionalLong.of(f.value) : OptionalLong.empty();
    }

    @Override
    public LongStream sequential() {
        source.parallel = false;
        return this;
    }

    @Override
    public LongStream parallel() {
        source.parallel = true;
        return this;
    }

    @Override
    public LongStream unordered() {
        return this;
    }

    @Override
    public LongStream onClose(Runnable closeHandler) {
        addCloser(closeHandler);
        return this;
    }

    @Override
    public PrimitiveIterator.OfLong iterator() {
        return Spliterators.iterator(spliterator());
    }

    @Override
    public Spliterator.OfLong spliterator() {
        return (Spliterator.OfLong) toSpliterator();
    }
}
