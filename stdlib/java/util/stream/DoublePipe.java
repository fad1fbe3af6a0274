package java.util.stream;

import java.util.*;
import java.util.function.*;

/** The stages of streams of double values. */
final class DoublePipe extends Pipe implements DoubleStream {
    DoublePipe(Spliterator.OfDouble s, Supplier<? extends Spliterator.OfDouble> supplier,
            boolean parallel) {
        super(s, supplier, parallel);
    }

    DoublePipe(Pipe before, Op op, boolean shortCircuit, int sizing) {
        super(before, op, shortCircuit, sizing, 0, -1);
    }

    private DoublePipe(Pipe before, Op op, boolean shortCircuit, long skip, long limit) {
        super(before, op, shortCircuit, KEEPS_SIZE | BARRIER, skip, limit);
    }

    @Override
    Spliterator.OfDouble newWrapper(Puller p) {
        return new Wrapper(p);
    }

    @Override
    Spliterator<?> ofBuffer(Buffer b) {
        return Spliterators.spliterator(b.toDoubles(), Spliterator.ORDERED);
    }

    private static final class Wrapper extends Spliterators.AbstractDoubleSpliterator {
        private final Puller puller;

        Wrapper(Puller p) {
            super(p.estimate(), ORDERED | (p.size >= 0 ? SIZED : 0));
            puller = p;
        }

        @Override
        public boolean tryAdvance(DoubleConsumer action) {
            Objects.requireNonNull(action);
            if (!puller.fill()) {
                return false;
            }
            action.accept(puller.buffer.nextDouble());
            return true;
        }

        @Override
        public long estimateSize() {
            return puller.estimate();
        }
    }

    @Override
    public DoubleStream filter(DoublePredicate predicate) {
        Objects.requireNonNull(predicate);
        return new DoublePipe(this, d -> new Sink.Chained<Double>(d) {
            @Override
            void begin(long size) {
                down.begin(-1);
            }

            @Override
            public void accept(double t) {
                if (predicate.test(t)) {
                    down.accept(t);
                }
            }
        }, false, CHANGES_SIZE);
    }

    @Override
    public DoubleStream map(DoubleUnaryOperator mapper) {
        Objects.requireNonNull(mapper);
        return new DoublePipe(this, d -> new Sink.Chained<Double>(d) {
            @Override
            public void accept(double t) {
                down.accept(mapper.applyAsDouble(t));
            }
        }, false, KEEPS_SIZE);
    }

    @Override
    public <U> Stream<U> mapToObj(DoubleFunction<? extends U> mapper) {
        Objects.requireNonNull(mapper);
        return new RefPipe<>(this, d -> new Sink.Chained<Double>(d) {
            @Override
            public void accept(double t) {
                down.accept((Object) mapper.apply(t));
            }
        }, false, KEEPS_SIZE);
    }

    @Override
    public IntStream mapToInt(DoubleToIntFunction mapper) {
        Objects.requireNonNull(mapper);
        return new IntPipe(this, d -> new Sink.Chained<Double>(d) {
            @Override
            public void accept(double t) {
                down.accept(mapper.applyAsInt(t));
            }
        }, false, KEEPS_SIZE);
    }

    @Override
    public LongStream mapToLong(DoubleToLongFunction mapper) {
        Objects.requireNonNull(mapper);
        return new LongPipe(this, d -> new Sink.Chained<Double>(d) {
            @Override
            public void accept(double t) {
                down.accept(mapper.applyAsLong(t));
            }
        }, false, KEEPS_SIZE);
    }

    @Override
    public Stream<Double> boxed() {
        return mapToObj(Double::valueOf);
    }

    @Override
    public DoubleStream flatMap(DoubleFunction<? extends DoubleStream> mapper) {
        Objects.requireNonNull(mapper);
        return new DoublePipe(this, d -> new Sink.Chained<Double>(d) {
            @Override
            void begin(long size) {
                down.begin(-1);
            }

            @Override
            public void accept(double t) {
                try (DoubleStream s = mapper.apply(t)) {
                    if (s != null) {
                        Spliterator.OfDouble sp = s.sequential().spliterator();
                        while (!down.cancelled() && sp.tryAdvance((DoubleConsumer) down)) {
                            continue;
                        }
                    }
                }
            }
        }, false, CHANGES_SIZE);
    }

    @Override
    public DoubleStream mapMulti(DoubleMapMultiConsumer mapper) {
        Objects.requireNonNull(mapper);
        return new DoublePipe(this, d -> new Sink.Chained<Double>(d) {
            @Override
            void begin(long size) {
                down.begin(-1);
            }

            @Override
            public void accept(double t) {
                mapper.accept(t, (DoubleConsumer) down);
            }
        }, false, CHANGES_SIZE);
    }

    @Override
    public DoubleStream distinct() {
        return boxed().distinct().mapToDouble(t -> t);
    }

    @Override
    public DoubleStream sorted() {
        return new DoublePipe(this, d -> new Sink.Chained<Double>(d) {
            private double[] a;
            private int n;

            @Override
            void begin(long size) {
                if (size > Integer.MAX_VALUE - 8) {
                    throw new IllegalArgumentException(
                            "Stream size exceeds max array size");
                }
                a = new double[size >= 0 ? (int) size : 16];
            }

            @Override
            public void accept(double t) {
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
    public DoubleStream peek(DoubleConsumer action) {
        Objects.requireNonNull(action);
        return new DoublePipe(this, d -> new Sink.Chained<Double>(d) {
            @Override
            public void accept(double t) {
                action.accept(t);
                down.accept(t);
            }
        }, false, KEEPS_SIZE);
    }

    private DoubleStream slice(long skip, long limit) {
        return new DoublePipe(this, d -> new Sink.Chained<Double>(d) {
            private long n = skip;
            private long m = limit >= 0 ? limit : Long.MAX_VALUE;

            @Override
            void begin(long size) {
                down.begin(size < 0 ? -1 : Math.min(Math.max(0, size - skip), m));
            }

            @Override
            public void accept(double t) {
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
    public DoubleStream limit(long maxSize) {
        if (maxSize < 0) {
            throw new IllegalArgumentException(Long.toString(maxSize));
        }
        return slice(0, maxSize);
    }

    @Override
    public DoubleStream skip(long n) {
        if (n < 0) {
            throw new IllegalArgumentException(Long.toString(n));
        }
        return n == 0 ? this : slice(n, -1);
    }

    @Override
    public DoubleStream takeWhile(DoublePredicate predicate) {
        Objects.requireNonNull(predicate);
        return new DoublePipe(this, d -> new Sink.Chained<Double>(d) {
            private boolean take = true;

            @Override
            void begin(long size) {
                down.begin(-1);
            }

            @Override
            public void accept(double t) {
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
    public DoubleStream dropWhile(DoublePredicate predicate) {
        Objects.requireNonNull(predicate);
        return new DoublePipe(this, d -> new Sink.Chained<Double>(d) {
            private boolean take;

            @Override
            void begin(long size) {
                down.begin(-1);
            }

            @Override
            public void accept(double t) {
                if (take || (take = !predicate.test(t))) {
                    down.accept(t);
                }
            }
        }, false, CHANGES_SIZE | BARRIER);
    }

    @Override
    public void forEach(DoubleConsumer action) {
        Objects.requireNonNull(action);
        evaluate(() -> new Sink<Double>() {
            @Override
            public void accept(double t) {
                action.accept(t);
            }
        }, (a, b) -> a);
    }

    @Override
    public void forEachOrdered(DoubleConsumer action) {
        if (source.parallel) {
            Objects.requireNonNull(action);
            for (double t : toArray()) {
                action.accept(t);
            }
            return;
        }
        forEach(action);
    }

    private static final class ToArray extends Sink<Double> {
        private double[] a = new double[0];
        private int n;

        @Override
        void begin(long size) {
            if (size > Integer.MAX_VALUE - 8) {
                throw new IllegalArgumentException("Stream size exceeds max array size");
            }
            if (size > 0) {
                a = new double[(int) size];
            }
        }

        @Override
        public void accept(double t) {
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
    public double[] toArray() {
        ToArray s = evaluate(() -> new ToArray(), ToArray::join);
        return s.n == s.a.length ? s.a : Arrays.copyOf(s.a, s.n);
    }

    /** Folds with an operator. */
    private static class Fold extends Sink<Double> {
        private final DoubleBinaryOperator op;
        double value;
        boolean any;

        Fold(DoubleBinaryOperator op, double start, boolean any) {
            this.op = op;
            value = start;
            this.any = any;
        }

        @Override
        public void accept(double t) {
            value = any ? op.applyAsDouble(value, t) : t;
            any = true;
        }

        Fold join(Fold b) {
            if (b.any) {
                accept(b.value);
            }
            return this;
        }

        OptionalDouble result() {
            return any ? OptionalDouble.of(value) : OptionalDouble.empty();
        }
    }

    @Override
    public double reduce(double identity, DoubleBinaryOperator op) {
        Objects.requireNonNull(op);
        return evaluate(() -> new Fold(op, identity, true), Fold::join).value;
    }

    @Override
    public OptionalDouble reduce(DoubleBinaryOperator op) {
        Objects.requireNonNull(op);
        return evaluate(() -> new Fold(op, 0, false), Fold::join).result();
    }

    /** Adds the elements to a container. */
    private abstract static class Into<A> extends Sink<Double> {
        final A value;

        Into(A value) {
            this.value = value;
        }
    }

    @Override
    public <R> R collect(Supplier<R> supplier, ObjDoubleConsumer<R> accumulator,
            BiConsumer<R, R> combiner) {
        Objects.requireNonNull(combiner);
        Objects.requireNonNull(accumulator);
        return evaluate(() -> new Into<R>(supplier.get()) {
            @Override
            public void accept(double t) {
                accumulator.accept(value, t);
            }
        }, (a, b) -> {
            combiner.accept(a.value, b.value);
            return a;
        }).value;
    }

    @Override
    public double sum() {
        return summaryStatistics().getSum();
    }

    @Override
    public OptionalDouble average() {
        DoubleSummaryStatistics s = summaryStatistics();
        return s.getCount() > 0 ? OptionalDouble.of(s.getAverage()) : OptionalDouble.empty();
    }

    @Override
    public OptionalDouble min() {
        return reduce(Math::min);
    }

    @Override
    public OptionalDouble max() {
        return reduce(Math::max);
    }

    /** Counts. */
    private static final class Count extends Sink<Double> {
        private long n;

        @Override
        public void accept(double t) {
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
    public DoubleSummaryStatistics summaryStatistics() {
        return evaluate(() -> new Into<DoubleSummaryStatistics>(new DoubleSummaryStatistics()) {
            @Override
            public void accept(double t) {
                value.accept(t);
            }
        }, (a, b) -> {
            a.value.combine(b.value);
            return a;
        }).value;
    }

    /** Looks for the first element whose test gives want. */
    private static final class Finder extends Sink<Double> {
        private final DoublePredicate test;
        private final boolean want;
        private boolean found;
        private double value;

        Finder(DoublePredicate test, boolean want) {
            this.test = test;
            this.want = want;
        }

        @Override
        public void accept(double t) {
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

    private Finder find(DoublePredicate test, boolean want, boolean first) {
        return evaluateShort(() -> new Finder(test, want), (a, b) -> a.found ? a : b, first);
    }

    @Override
    public boolean anyMatch(DoublePredicate predicate) {
        return find(Objects.requireNonNull(predicate), true, false).found;
    }

    @Override
    public boolean allMatch(DoublePredicate predicate) {
        return !find(Objects.requireNonNull(predicate), false, false).found;
    }

    @Override
    public boolean noneMatch(DoublePredicate predicate) {
        return !find(Objects.requireNonNull(predicate), true, false).found;
    }

    @Override
    public OptionalDouble findFirst() {
        Finder f = find(null, true, true);
        return f.found ? OptionalDouble.of(f.value) : OptionalDouble.empty();
    }

    @Override
    public OptionalDouble findAny() {
        Finder f = find(null, true, false);
        return f.found ? OptionalDouble.of(f.value) : OptionalDouble.empty();
    }

    @Override
    public DoubleStream sequential() {
        source.parallel = false;
        return this;
    }

    @Override
    public DoubleStream parallel() {
        source.parallel = true;
        return this;
    }

    @Override
    public DoubleStream unordered() {
        return this;
    }

    @Override
    public DoubleStream onClose(Runnable closeHandler) {
        addCloser(closeHandler);
        return this;
    }

    @Override
    public PrimitiveIterator.OfDouble iterator() {
        return Spliterators.iterator(spliterator());
    }

    @Override
    public Spliterator.OfDouble spliterator() {
        return (Spliterator.OfDouble) toSpliterator();
    }
}
