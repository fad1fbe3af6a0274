package java.util.stream;

import java.util.*;
import java.util.function.*;

/** The stages of streams of objects. */
final class RefPipe<T> extends Pipe implements Stream<T> {
    RefPipe(Spliterator<T> s, Supplier<? extends Spliterator<T>> supplier, boolean parallel) {
        super(s, supplier, parallel);
    }

    RefPipe(Pipe before, Op op, boolean shortCircuit, int sizing) {
        super(before, op, shortCircuit, sizing, 0, -1);
    }

    private RefPipe(Pipe before, Op op, boolean shortCircuit, long skip, long limit) {
        super(before, op, shortCircuit, KEEPS_SIZE | BARRIER, skip, limit);
    }

    @Override
    Spliterator<T> newWrapper(Puller p) {
        return new Wrapper<>(p);
    }

    @Override
    Spliterator<?> ofBuffer(Buffer b) {
        return Spliterators.spliterator(b.toRefs(), Spliterator.ORDERED);
    }

    private static final class Wrapper<T> extends Spliterators.AbstractSpliterator<T> {
        private final Puller puller;

        Wrapper(Puller p) {
            super(p.size >= 0 ? p.size : Long.MAX_VALUE, p.characteristics);
            puller = p;
        }

        @Override
        @SuppressWarnings("unchecked")
        public boolean tryAdvance(Consumer<? super T> action) {
            Objects.requireNonNull(action);
            if (!puller.fill()) {
                return false;
            }
            action.accept((T) puller.buffer.nextRef());
            return true;
        }

        @Override
        public Spliterator<T> trySplit() {
            return puller.splits() ? super.trySplit() : null;
        }

        @Override
        public int characteristics() {
            return puller.characteristics;
        }

        @Override
        public Comparator<? super T> getComparator() {
            if ((puller.characteristics & SORTED) == 0) {
                throw new IllegalStateException();
            }
            return null;
        }

        @Override
        public long estimateSize() {
            return puller.estimate();
        }
    }

    @Override
    public Stream<T> filter(Predicate<? super T> predicate) {
        Objects.requireNonNull(predicate);
        return new RefPipe<>(this, d -> new Sink.Chained<T>(d) {
            @Override
            void begin(long size) {
                down.begin(-1);
            }

            @Override
            public void accept(T t) {
                if (predicate.test(t)) {
                    down.accept(t);
                }
            }
        }, false, CHANGES_SIZE);
    }

    @Override
    public <R> Stream<R> map(Function<? super T, ? extends R> mapper) {
        Objects.requireNonNull(mapper);
        return new RefPipe<>(this, d -> new Sink.Chained<T>(d) {
            @Override
            public void accept(T t) {
                down.accept((Object) mapper.apply(t));
            }
        }, false, KEEPS_SIZE | OTHERS);
    }

    @Override
    public IntStream mapToInt(ToIntFunction<? super T> mapper) {
        Objects.requireNonNull(mapper);
        return new IntPipe(this, d -> new Sink.Chained<T>(d) {
            @Override
            public void accept(T t) {
                down.accept(mapper.applyAsInt(t));
            }
        }, false, KEEPS_SIZE | OTHERS);
    }

    @Override
    public IntStream flatMapToInt(Function<? super T, ? extends IntStream> mapper) {
        Objects.requireNonNull(mapper);
        return new IntPipe(this, d -> new Sink.Chained<T>(d) {
            @Override
            void begin(long size) {
                down.begin(-1);
            }

            @Override
            public void accept(T t) {
                try (IntStream s = mapper.apply(t)) {
                    if (s != null) {
                        Spliterator.OfInt sp = s.sequential().spliterator();
                        while (!down.cancelled() && sp.tryAdvance((IntConsumer) down)) {
                            continue;
                        }
                    }
                }
            }
        }, false, CHANGES_SIZE | OTHERS);
    }

    @Override
    public IntStream mapMultiToInt(BiConsumer<? super T, ? super IntConsumer> mapper) {
        Objects.requireNonNull(mapper);
        return new IntPipe(this, d -> new Sink.Chained<T>(d) {
            @Override
            void begin(long size) {
                down.begin(-1);
            }

            @Override
            public void accept(T t) {
                mapper.accept(t, (IntConsumer) down);
            }
        }, false, CHANGES_SIZE | OTHERS);
    }

    @Override
    public LongStream mapToLong(ToLongFunction<? super T> mapper) {
        Objects.requireNonNull(mapper);
        return new LongPipe(this, d -> new Sink.Chained<T>(d) {
            @Override
            public void accept(T t) {
                down.accept(mapper.applyAsLong(t));
            }
        }, false, KEEPS_SIZE | OTHERS);
    }

    @Override
    public LongStream flatMapToLong(Function<? super T, ? extends LongStream> mapper) {
        Objects.requireNonNull(mapper);
        return new LongPipe(this, d -> new Sink.Chained<T>(d) {
            @Override
            void begin(long size) {
                down.begin(-1);
            }

            @Override
            public void accept(T t) {
                try (LongStream s = mapper.apply(t)) {
                    if (s != null) {
                        Spliterator.OfLong sp = s.sequential().spliterator();
                        while (!down.cancelled() && sp.tryAdvance((LongConsumer) down)) {
                            continue;
                        }
                    }
                }
            }
        }, false, CHANGES_SIZE | OTHERS);
    }

    @Override
    public LongStream mapMultiToLong(BiConsumer<? super T, ? super LongConsumer> mapper) {
        Objects.requireNonNull(mapper);
        return new LongPipe(this, d -> new Sink.Chained<T>(d) {
            @Override
            void begin(long size) {
                down.begin(-1);
            }

            @Override
            public void accept(T t) {
                mapper.accept(t, (LongConsumer) down);
            }
        }, false, CHANGES_SIZE | OTHERS);
    }

    @Override
    public DoubleStream mapToDouble(ToDoubleFunction<? super T> mapper) {
        Objects.requireNonNull(mapper);
        return new DoublePipe(this, d -> new Sink.Chained<T>(d) {
            @Override
            public void accept(T t) {
                down.accept(mapper.applyAsDouble(t));
            }
        }, false, KEEPS_SIZE | OTHERS);
    }

    @Override
    public DoubleStream flatMapToDouble(Function<? super T, ? extends DoubleStream> mapper) {
        Objects.requireNonNull(mapper);
        return new DoublePipe(this, d -> new Sink.Chained<T>(d) {
            @Override
            void begin(long size) {
                down.begin(-1);
            }

            @Override
            public void accept(T t) {
                try (DoubleStream s = mapper.apply(t)) {
                    if (s != null) {
                        Spliterator.OfDouble sp = s.sequential().spliterator();
                        while (!down.cancelled() && sp.tryAdvance((DoubleConsumer) down)) {
                            continue;
                        }
                    }
                }
            }
        }, false, CHANGES_SIZE | OTHERS);
    }

    @Override
    public DoubleStream mapMultiToDouble(BiConsumer<? super T, ? super DoubleConsumer> mapper) {
        Objects.requireNonNull(mapper);
        return new DoublePipe(this, d -> new Sink.Chained<T>(d) {
            @Override
            void begin(long size) {
                down.begin(-1);
            }

            @Override
            public void accept(T t) {
                mapper.accept(t, (DoubleConsumer) down);
            }
        }, false, CHANGES_SIZE | OTHERS);
    }

    @Override
    public <R> Stream<R> flatMap(Function<? super T, ? extends Stream<? extends R>> mapper) {
        Objects.requireNonNull(mapper);
        return new RefPipe<>(this, d -> new Sink.Chained<T>(d) {
            @Override
            void begin(long size) {
                down.begin(-1);
            }

            @Override
            public void accept(T t) {
                try (Stream<? extends R> s = mapper.apply(t)) {
                    if (s != null) {
                        Spliterator<? extends R> sp = s.sequential().spliterator();
                        while (!down.cancelled() && sp.tryAdvance(down)) {
                            continue;
                        }
                    }
                }
            }
        }, false, CHANGES_SIZE | OTHERS);
    }

    @Override
    @SuppressWarnings("unchecked")
    public <R> Stream<R> mapMulti(BiConsumer<? super T, ? super Consumer<R>> mapper) {
        Objects.requireNonNull(mapper);
        return new RefPipe<>(this, d -> new Sink.Chained<T>(d) {
            @Override
            void begin(long size) {
                down.begin(-1);
            }

            @Override
            public void accept(T t) {
                mapper.accept(t, (Consumer<R>) (Consumer<?>) down);
            }
        }, false, CHANGES_SIZE | OTHERS);
    }

    @Override
    public Stream<T> distinct() {
        return new RefPipe<>(this, d -> new Sink.Chained<T>(d) {
            private HashSet<T> seen;

            @Override
            void begin(long size) {
                seen = new HashSet<>();
                down.begin(-1);
            }

            @Override
            public void accept(T t) {
                if (seen.add(t)) {
                    down.accept(t);
                }
            }
        }, false, CHANGES_SIZE | BARRIER | IS_DISTINCT);
    }

    @Override
    @SuppressWarnings({"unchecked", "rawtypes"})
    public Stream<T> sorted() {
        return sort((Comparator<T>) (Comparator) Comparator.naturalOrder(), IS_SORTED);
    }

    @Override
    public Stream<T> sorted(Comparator<? super T> comparator) {
        return sort(Objects.requireNonNull(comparator), NOT_SORTED);
    }

    private Stream<T> sort(Comparator<? super T> comparator, int sorted) {
        return new RefPipe<>(this, d -> new Sink.Chained<T>(d) {
            private ArrayList<T> list;

            @Override
            void begin(long size) {
                if (size > Integer.MAX_VALUE - 8) {
                    throw new IllegalArgumentException(
                            "Stream size exceeds max array size");
                }
                list = size >= 0 ? new ArrayList<>((int) size) : new ArrayList<>();
            }

            @Override
            public void accept(T t) {
                list.add(t);
            }

            @Override
            boolean cancelled() {
                return false;
            }

            @Override
            void end() {
                list.sort(comparator);
                int n = list.size();
                down.begin(n);
                for (int i = 0; i < n && !down.cancelled(); i++) {
                    down.accept(list.get(i));
                }
                down.end();
                list = null;
            }
        }, false, KEEPS_SIZE | BARRIER | IS_ORDERED | sorted);
    }

    @Override
    public Stream<T> peek(Consumer<? super T> action) {
        Objects.requireNonNull(action);
        return new RefPipe<>(this, d -> new Sink.Chained<T>(d) {
            @Override
            public void accept(T t) {
                action.accept(t);
                down.accept(t);
            }
        }, false, KEEPS_SIZE);
    }

    private Stream<T> slice(long skip, long limit) {
        return new RefPipe<>(this, d -> new Sink.Chained<T>(d) {
            private long n = skip;
            private long m = limit >= 0 ? limit : Long.MAX_VALUE;

            @Override
            void begin(long size) {
                down.begin(size < 0 ? -1 : Math.min(Math.max(0, size - skip), m));
            }

            @Override
            public void accept(T t) {
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
    public Stream<T> limit(long maxSize) {
        if (maxSize < 0) {
            throw new IllegalArgumentException(Long.toString(maxSize));
        }
        return slice(0, maxSize);
    }

    @Override
    public Stream<T> skip(long n) {
        if (n < 0) {
            throw new IllegalArgumentException(Long.toString(n));
        }
        return n == 0 ? this : slice(n, -1);
    }

    @Override
    public Stream<T> takeWhile(Predicate<? super T> predicate) {
        Objects.requireNonNull(predicate);
        return new RefPipe<>(this, d -> new Sink.Chained<T>(d) {
            private boolean take = true;

            @Override
            void begin(long size) {
                down.begin(-1);
            }

            @Override
            public void accept(T t) {
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
    public Stream<T> dropWhile(Predicate<? super T> predicate) {
        Objects.requireNonNull(predicate);
        return new RefPipe<>(this, d -> new Sink.Chained<T>(d) {
            private boolean take;

            @Override
            void begin(long size) {
                down.begin(-1);
            }

            @Override
            public void accept(T t) {
                if (take || (take = !predicate.test(t))) {
                    down.accept(t);
                }
            }
        }, false, CHANGES_SIZE | BARRIER);
    }

    @Override
    public <R> Stream<R> gather(Gatherer<? super T, ?, R> gatherer) {
        return gather0(Objects.requireNonNull(gatherer));
    }

    private <A, R> Stream<R> gather0(Gatherer<? super T, A, R> g) {
        Supplier<A> initializer = g.initializer();
        Gatherer.Integrator<A, ? super T, R> integrator = g.integrator();
        BiConsumer<A, Gatherer.Downstream<? super R>> finisher = g.finisher();
        boolean greedy = integrator instanceof Gatherer.Integrator.Greedy;
        return new RefPipe<>(this, d -> new Sink.Chained<T>(d) {
            private A state;
            private boolean proceed = true;
            private final Gatherer.Downstream<R> out = new Gatherer.Downstream<R>() {
                @Override
                public boolean push(R r) {
                    if (down.cancelled()) {
                        return false;
                    }
                    down.accept((Object) r);
                    return !down.cancelled();
                }

                @Override
                public boolean isRejecting() {
                    return down.cancelled();
                }
            };

            @Override
            void begin(long size) {
                state = initializer.get();
                down.begin(-1);
            }

            @Override
            public void accept(T t) {
                if (proceed) {
                    proceed = integrator.integrate(state, t, out) || greedy;
                }
            }

            @Override
            boolean cancelled() {
                return !proceed || down.cancelled();
            }

            @Override
            void end() {
                finisher.accept(state, out);
                state = null;
                down.end();
            }
        }, !greedy, CHANGES_SIZE | BARRIER | OTHERS);
    }

    @Override
    public void forEach(Consumer<? super T> action) {
        Objects.requireNonNull(action);
        evaluate(() -> new Sink<T>() {
            @Override
            public void accept(T t) {
                action.accept(t);
            }
        }, (a, b) -> a);
    }

    @Override
    @SuppressWarnings("unchecked")
    public void forEachOrdered(Consumer<? super T> action) {
        if (source.parallel) {
            Objects.requireNonNull(action);
            for (Object t : toArray()) {
                action.accept((T) t);
            }
            return;
        }
        forEach(action);
    }

    private static final class ToArray<T> extends Sink<T> {
        private Object[] a = new Object[0];
        private int n;

        @Override
        void begin(long size) {
            if (size > Integer.MAX_VALUE - 8) {
                throw new IllegalArgumentException("Stream size exceeds max array size");
            }
            if (size > 0) {
                a = new Object[(int) size];
            }
        }

        @Override
        public void accept(T t) {
            if (n == a.length) {
                a = Arrays.copyOf(a, Math.max(16, n * 2));
            }
            a[n++] = t;
        }

        ToArray<T> join(ToArray<T> b) {
            a = Arrays.copyOf(a, Math.max(a.length, n + b.n));
            System.arraycopy(b.a, 0, a, n, b.n);
            n += b.n;
            return this;
        }
    }

    @Override
    public Object[] toArray() {
        ToArray<T> s = evaluate(() -> new ToArray<T>(), ToArray::join);
        return s.n == s.a.length ? s.a : Arrays.copyOf(s.a, s.n);
    }

    @Override
    public <A> A[] toArray(IntFunction<A[]> generator) {
        Objects.requireNonNull(generator);
        ToArray<T> s = evaluate(() -> new ToArray<T>(), ToArray::join);
        A[] r = generator.apply(s.n);
        Object[] to = r;
        for (int i = 0; i < s.n; i++) {
            to[i] = s.a[i];
        }
        return r;
    }

    @Override
    @SuppressWarnings("unchecked")
    public List<T> toList() {
        return (List<T>) ibrik.util.Access.listOfTrustedArray(toArray());
    }

    /** Folds with an operator. */
    private static final class Fold<T> extends Sink<T> {
        private final BinaryOperator<T> op;
        private T value;
        private boolean any;

        Fold(BinaryOperator<T> op, T start, boolean any) {
            this.op = op;
            value = start;
            this.any = any;
        }

        @Override
        public void accept(T t) {
            value = any ? op.apply(value, t) : t;
            any = true;
        }

        Fold<T> join(Fold<T> b) {
            if (b.any) {
                accept(b.value);
            }
            return this;
        }
    }

    @Override
    public T reduce(T identity, BinaryOperator<T> accumulator) {
        Objects.requireNonNull(accumulator);
        return evaluate(() -> new Fold<T>(accumulator, identity, true), Fold::join).value;
    }

    @Override
    public Optional<T> reduce(BinaryOperator<T> accumulator) {
        Objects.requireNonNull(accumulator);
        Fold<T> f = evaluate(() -> new Fold<T>(accumulator, null, false), Fold::join);
        return f.any ? Optional.of(f.value) : Optional.empty();
    }

    /** Adds the elements to a value, or a container. */
    private abstract static class Into<T, A> extends Sink<T> {
        A value;

        Into(A value) {
            this.value = value;
        }

        Into<T, A> set(A v) {
            value = v;
            return this;
        }
    }

    @Override
    public <U> U reduce(U identity, BiFunction<U, ? super T, U> accumulator,
            BinaryOperator<U> combiner) {
        Objects.requireNonNull(accumulator);
        Objects.requireNonNull(combiner);
        return this.<Into<T, U>>evaluate(() -> new Into<T, U>(identity) {
            @Override
            public void accept(T t) {
                value = accumulator.apply(value, t);
            }
        }, (a, b) -> a.set(combiner.apply(a.value, b.value))).value;
    }

    @Override
    public <R> R collect(Supplier<R> supplier, BiConsumer<R, ? super T> accumulator,
            BiConsumer<R, R> combiner) {
        Objects.requireNonNull(supplier);
        Objects.requireNonNull(accumulator);
        Objects.requireNonNull(combiner);
        return this.<Into<T, R>>evaluate(() -> new Into<T, R>(supplier.get()) {
            @Override
            public void accept(T t) {
                accumulator.accept(value, t);
            }
        }, (a, b) -> {
            combiner.accept(a.value, b.value);
            return a;
        }).value;
    }

    @Override
    @SuppressWarnings("unchecked")
    public <R, A> R collect(Collector<? super T, A, R> collector) {
        Supplier<A> supplier = collector.supplier();
        BiConsumer<A, ? super T> accumulator = collector.accumulator();
        BinaryOperator<A> combiner = collector.combiner();
        if (source.parallel && collector.characteristics().contains(Collector.Characteristics.CONCURRENT)
                && collector.characteristics().contains(Collector.Characteristics.UNORDERED)) {
            A shared = supplier.get();
            forEach(t -> accumulator.accept(shared, t));
            return collector.characteristics().contains(Collector.Characteristics.IDENTITY_FINISH)
                    ? (R) shared : collector.finisher().apply(shared);
        }
        A a = this.<Into<T, A>>evaluate(() -> new Into<T, A>(supplier.get()) {
            @Override
            public void accept(T t) {
                accumulator.accept(value, t);
            }
        }, (x, y) -> x.set(combiner.apply(x.value, y.value))).value;
        return collector.characteristics().contains(Collector.Characteristics.IDENTITY_FINISH)
                ? (R) a : collector.finisher().apply(a);
    }

    @Override
    public Optional<T> min(Comparator<? super T> comparator) {
        return reduce(BinaryOperator.minBy(comparator));
    }

    @Override
    public Optional<T> max(Comparator<? super T> comparator) {
        return reduce(BinaryOperator.maxBy(comparator));
    }

    /** Counts. */
    private static final class Count extends Sink<Object> {
        private long n;

        @Override
        public void accept(Object t) {
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

    /** Looks for the first element whose test gives want. */
    private static final class Finder<T> extends Sink<T> {
        private final Predicate<? super T> test;
        private final boolean want;
        private boolean found;
        private T value;

        Finder(Predicate<? super T> test, boolean want) {
            this.test = test;
            this.want = want;
        }

        @Override
        public void accept(T t) {
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

    private Finder<T> find(Predicate<? super T> test, boolean want, boolean first) {
        return evaluateShort(() -> new Finder<T>(test, want), (a, b) -> a.found ? a : b, first);
    }

    @Override
    public boolean anyMatch(Predicate<? super T> predicate) {
        return find(Objects.requireNonNull(predicate), true, false).found;
    }

    @Override
    public boolean allMatch(Predicate<? super T> predicate) {
        return !find(Objects.requireNonNull(predicate), false, false).found;
    }

    @Override
    public boolean noneMatch(Predicate<? super T> predicate) {
        return !find(Objects.requireNonNull(predicate), true, false).found;
    }

    @Override
    public Optional<T> findFirst() {
        Finder<T> f = find(null, true, true);
        return f.found ? Optional.of(f.value) : Optional.empty();
    }

    @Override
    public Optional<T> findAny() {
        Finder<T> f = find(null, true, false);
        return f.found ? Optional.of(f.value) : Optional.empty();
    }

    @Override
    public Stream<T> sequential() {
        source.parallel = false;
        return this;
    }

    @Override
    public Stream<T> parallel() {
        source.parallel = true;
        return this;
    }

    @Override
    public Stream<T> unordered() {
        return (characteristics() & Spliterator.ORDERED) == 0 ? this
                : new RefPipe<>(this, d -> d, false, KEEPS_SIZE | NOT_ORDERED);
    }

    @Override
    public Stream<T> onClose(Runnable closeHandler) {
        addCloser(closeHandler);
        return this;
    }

    @Override
    public Iterator<T> iterator() {
        return Spliterators.iterator(spliterator());
    }

    @Override
    @SuppressWarnings("unchecked")
    public Spliterator<T> spliterator() {
        return (Spliterator<T>) toSpliterator();
    }
}
