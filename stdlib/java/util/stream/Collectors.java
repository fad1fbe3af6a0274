package java.util.stream;

import java.util.*;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.function.*;

/** Common collectors. */
public final class Collectors {
    private static final Set<Collector.Characteristics> ID = Collections.unmodifiableSet(
            EnumSet.of(Collector.Characteristics.IDENTITY_FINISH));
    private static final Set<Collector.Characteristics> UNORDERED_ID =
            Collections.unmodifiableSet(EnumSet.of(Collector.Characteristics.UNORDERED,
                    Collector.Characteristics.IDENTITY_FINISH));
    private static final Set<Collector.Characteristics> NONE = Collections.emptySet();
    private static final Set<Collector.Characteristics> CONCURRENT_ID =
            Collections.unmodifiableSet(EnumSet.allOf(Collector.Characteristics.class));

    private Collectors() {
    }

    record Impl<T, A, R>(Supplier<A> supplier, BiConsumer<A, T> accumulator,
            BinaryOperator<A> combiner, Function<A, R> finisher,
            Set<Collector.Characteristics> characteristics) implements Collector<T, A, R> {
    }

    private static IllegalStateException duplicateKey(Object k, Object u, Object v) {
        return new IllegalStateException("Duplicate key " + k + " (attempted merging values "
                + u + " and " + v + ")");
    }

    public static <T, C extends Collection<T>> Collector<T, ?, C> toCollection(
            Supplier<C> collectionFactory) {
        return new Impl<T, C, C>(collectionFactory, Collection::add, (a, b) -> {
            a.addAll(b);
            return a;
        }, c -> c, ID);
    }

    public static <T> Collector<T, ?, List<T>> toList() {
        return new Impl<T, List<T>, List<T>>(ArrayList::new, List::add, (a, b) -> {
            a.addAll(b);
            return a;
        }, l -> l, ID);
    }

    public static <T> Collector<T, ?, List<T>> toUnmodifiableList() {
        return new Impl<T, List<T>, List<T>>(ArrayList::new, List::add, (a, b) -> {
            a.addAll(b);
            return a;
        }, List::copyOf, NONE);
    }

    public static <T> Collector<T, ?, Set<T>> toSet() {
        return new Impl<T, Set<T>, Set<T>>(HashSet::new, Set::add, (a, b) -> {
            a.addAll(b);
            return a;
        }, s -> s, UNORDERED_ID);
    }

    public static <T> Collector<T, ?, Set<T>> toUnmodifiableSet() {
        return new Impl<T, Set<T>, Set<T>>(HashSet::new, Set::add, (a, b) -> {
            a.addAll(b);
            return a;
        }, Set::copyOf, Collections.unmodifiableSet(EnumSet.of(
                Collector.Characteristics.UNORDERED)));
    }

    public static Collector<CharSequence, ?, String> joining() {
        return new Impl<CharSequence, StringBuilder, String>(StringBuilder::new,
                StringBuilder::append, StringBuilder::append, StringBuilder::toString, NONE);
    }

    public static Collector<CharSequence, ?, String> joining(CharSequence delimiter) {
        return joining(delimiter, "", "");
    }

    public static Collector<CharSequence, ?, String> joining(CharSequence delimiter,
            CharSequence prefix, CharSequence suffix) {
        return new Impl<CharSequence, StringJoiner, String>(
                () -> new StringJoiner(delimiter, prefix, suffix), StringJoiner::add,
                StringJoiner::merge, StringJoiner::toString, NONE);
    }

    public static <T, U, A, R> Collector<T, ?, R> mapping(
            Function<? super T, ? extends U> mapper, Collector<? super U, A, R> downstream) {
        BiConsumer<A, ? super U> acc = downstream.accumulator();
        return new Impl<T, A, R>(downstream.supplier(),
                (r, t) -> acc.accept(r, mapper.apply(t)), downstream.combiner(),
                downstream.finisher(), downstream.characteristics());
    }

    public static <T, U, A, R> Collector<T, ?, R> flatMapping(
            Function<? super T, ? extends Stream<? extends U>> mapper,
            Collector<? super U, A, R> downstream) {
        BiConsumer<A, ? super U> acc = downstream.accumulator();
        return new Impl<T, A, R>(downstream.supplier(), (r, t) -> {
            try (Stream<? extends U> s = mapper.apply(t)) {
                if (s != null) {
                    s.sequential().forEach(u -> acc.accept(r, u));
                }
            }
        }, downstream.combiner(), downstream.finisher(), downstream.characteristics());
    }

    public static <T, A, R> Collector<T, ?, R> filtering(Predicate<? super T> predicate,
            Collector<? super T, A, R> downstream) {
        BiConsumer<A, ? super T> acc = downstream.accumulator();
        return new Impl<T, A, R>(downstream.supplier(), (r, t) -> {
            if (predicate.test(t)) {
                acc.accept(r, t);
            }
        }, downstream.combiner(), downstream.finisher(), downstream.characteristics());
    }

    public static <T, A, R, RR> Collector<T, A, RR> collectingAndThen(
            Collector<T, A, R> downstream, Function<R, RR> finisher) {
        Set<Collector.Characteristics> cs = downstream.characteristics();
        if (cs.contains(Collector.Characteristics.IDENTITY_FINISH)) {
            EnumSet<Collector.Characteristics> c =
                    EnumSet.noneOf(Collector.Characteristics.class);
            c.addAll(cs);
            c.remove(Collector.Characteristics.IDENTITY_FINISH);
            cs = Collections.unmodifiableSet(c);
        }
        return new Impl<>(downstream.supplier(), downstream.accumulator(),
                downstream.combiner(), downstream.finisher().andThen(finisher), cs);
    }

    public static <T> Collector<T, ?, Long> counting() {
        return summingLong(e -> 1L);
    }

    public static <T> Collector<T, ?, Optional<T>> minBy(Comparator<? super T> comparator) {
        return reducing(BinaryOperator.minBy(comparator));
    }

    public static <T> Collector<T, ?, Optional<T>> maxBy(Comparator<? super T> comparator) {
        return reducing(BinaryOperator.maxBy(comparator));
    }

    public static <T> Collector<T, ?, Integer> summingInt(ToIntFunction<? super T> mapper) {
        return new Impl<T, int[], Integer>(() -> new int[1],
                (a, t) -> a[0] += mapper.applyAsInt(t), (a, b) -> {
                    a[0] += b[0];
                    return a;
                }, a -> a[0], NONE);
    }

    public static <T> Collector<T, ?, Long> summingLong(ToLongFunction<? super T> mapper) {
        return new Impl<T, long[], Long>(() -> new long[1],
                (a, t) -> a[0] += mapper.applyAsLong(t), (a, b) -> {
                    a[0] += b[0];
                    return a;
                }, a -> a[0], NONE);
    }

    public static <T> Collector<T, ?, Double> summingDouble(
            ToDoubleFunction<? super T> mapper) {
        return new Impl<T, DoubleSummaryStatistics, Double>(DoubleSummaryStatistics::new,
                (a, t) -> a.accept(mapper.applyAsDouble(t)), (a, b) -> {
                    a.combine(b);
                    return a;
                }, DoubleSummaryStatistics::getSum, NONE);
    }

    public static <T> Collector<T, ?, Double> averagingInt(ToIntFunction<? super T> mapper) {
        return averagingLong(t -> mapper.applyAsInt(t));
    }

    public static <T> Collector<T, ?, Double> averagingLong(ToLongFunction<? super T> mapper) {
        return new Impl<T, long[], Double>(() -> new long[2], (a, t) -> {
            a[0] += mapper.applyAsLong(t);
            a[1]++;
        }, (a, b) -> {
            a[0] += b[0];
            a[1] += b[1];
            return a;
        }, a -> a[1] == 0 ? 0.0d : (double) a[0] / a[1], NONE);
    }

    public static <T> Collector<T, ?, Double> averagingDouble(
            ToDoubleFunction<? super T> mapper) {
        return new Impl<T, DoubleSummaryStatistics, Double>(DoubleSummaryStatistics::new,
                (a, t) -> a.accept(mapper.applyAsDouble(t)), (a, b) -> {
                    a.combine(b);
                    return a;
                }, DoubleSummaryStatistics::getAverage, NONE);
    }

    /** A box for folding. */
    private static final class Box<T> implements Consumer<T> {
        private final BinaryOperator<T> op;
        private T value;
        private boolean present;

        Box(BinaryOperator<T> op, T start, boolean present) {
            this.op = op;
            value = start;
            this.present = present;
        }

        @Override
        public void accept(T t) {
            value = present ? op.apply(value, t) : t;
            present = true;
        }

        Box<T> merge(Box<T> o) {
            if (o.present) {
                accept(o.value);
            }
            return this;
        }
    }

    public static <T> Collector<T, ?, T> reducing(T identity, BinaryOperator<T> op) {
        return new Impl<T, Box<T>, T>(() -> new Box<>(op, identity, true), Box::accept,
                Box::merge, b -> b.value, NONE);
    }

    public static <T> Collector<T, ?, Optional<T>> reducing(BinaryOperator<T> op) {
        return new Impl<T, Box<T>, Optional<T>>(() -> new Box<>(op, null, false), Box::accept,
                Box::merge, b -> Optional.ofNullable(b.value), NONE);
    }

    public static <T, U> Collector<T, ?, U> reducing(U identity,
            Function<? super T, ? extends U> mapper, BinaryOperator<U> op) {
        return new Impl<T, Box<U>, U>(() -> new Box<>(op, identity, true),
                (b, t) -> b.accept(mapper.apply(t)), Box::merge, b -> b.value, NONE);
    }

    public static <T, K> Collector<T, ?, Map<K, List<T>>> groupingBy(
            Function<? super T, ? extends K> classifier) {
        return groupingBy(classifier, toList());
    }

    public static <T, K, A, D> Collector<T, ?, Map<K, D>> groupingBy(
            Function<? super T, ? extends K> classifier,
            Collector<? super T, A, D> downstream) {
        return groupingBy(classifier, HashMap::new, downstream);
    }

    @SuppressWarnings("unchecked")
    public static <T, K, D, A, M extends Map<K, D>> Collector<T, ?, M> groupingBy(
            Function<? super T, ? extends K> classifier, Supplier<M> mapFactory,
            Collector<? super T, A, D> downstream) {
        return (Collector<T, ?, M>) (Collector<T, ?, ?>) grouping(classifier, (Supplier<Map<K, A>>) (Supplier<?>)
                mapFactory, downstream, ID);
    }

    @SuppressWarnings("unchecked")
    private static <T, K, D, A> Collector<T, ?, Map<K, D>> grouping(
            Function<? super T, ? extends K> classifier, Supplier<Map<K, A>> mapFactory,
            Collector<? super T, A, D> downstream, Set<Collector.Characteristics> cs) {
        Supplier<A> make = downstream.supplier();
        BiConsumer<A, ? super T> acc = downstream.accumulator();
        BinaryOperator<A> combine = downstream.combiner();
        boolean shared = cs.contains(Collector.Characteristics.CONCURRENT)
                && !downstream.characteristics().contains(Collector.Characteristics.CONCURRENT);
        BiConsumer<Map<K, A>, T> accumulator = (m, t) -> {
            K key = Objects.requireNonNull(classifier.apply(t),
                    "element cannot be mapped to a null key");
            A a = m.computeIfAbsent(key, k -> make.get());
            if (shared) {
                synchronized (a) {
                    acc.accept(a, t);
                }
            } else {
                acc.accept(a, t);
            }
        };
        BinaryOperator<Map<K, A>> merger = (a, b) -> {
            for (Map.Entry<K, A> e : b.entrySet()) {
                a.merge(e.getKey(), e.getValue(), combine);
            }
            return a;
        };
        if (downstream.characteristics().contains(Collector.Characteristics.IDENTITY_FINISH)) {
            return new Impl<T, Map<K, A>, Map<K, D>>(mapFactory, accumulator, merger,
                    m -> (Map<K, D>) m, cs);
        }
        Function<A, A> finish = (Function<A, A>) downstream.finisher();
        EnumSet<Collector.Characteristics> c = EnumSet.noneOf(Collector.Characteristics.class);
        c.addAll(cs);
        c.remove(Collector.Characteristics.IDENTITY_FINISH);
        return new Impl<T, Map<K, A>, Map<K, D>>(mapFactory, accumulator, merger, m -> {
            m.replaceAll((k, v) -> finish.apply(v));
            return (Map<K, D>) m;
        }, Collections.unmodifiableSet(c));
    }

    public static <T, K> Collector<T, ?, ConcurrentMap<K, List<T>>> groupingByConcurrent(
            Function<? super T, ? extends K> classifier) {
        return groupingByConcurrent(classifier, ConcurrentHashMap::new, toList());
    }

    public static <T, K, A, D> Collector<T, ?, ConcurrentMap<K, D>> groupingByConcurrent(
            Function<? super T, ? extends K> classifier,
            Collector<? super T, A, D> downstream) {
        return groupingByConcurrent(classifier, ConcurrentHashMap::new, downstream);
    }

    @SuppressWarnings("unchecked")
    public static <T, K, A, D, M extends ConcurrentMap<K, D>> Collector<T, ?, M>
            groupingByConcurrent(Function<? super T, ? extends K> classifier,
            Supplier<M> mapFactory, Collector<? super T, A, D> downstream) {
        return (Collector<T, ?, M>) (Collector<T, ?, ?>) grouping(classifier, (Supplier<Map<K, A>>) (Supplier<?>)
                mapFactory, downstream, CONCURRENT_ID);
    }

    public static <T> Collector<T, ?, Map<Boolean, List<T>>> partitioningBy(
            Predicate<? super T> predicate) {
        return partitioningBy(predicate, toList());
    }

    /** The map of partitioningBy: always both keys, false first. */
    private static final class Partition<T> extends AbstractMap<Boolean, T> {
        private T forTrue;
        private T forFalse;

        Partition(T forTrue, T forFalse) {
            this.forTrue = forTrue;
            this.forFalse = forFalse;
        }

        @Override
        public T get(Object key) {
            return key instanceof Boolean b ? b ? forTrue : forFalse : null;
        }

        @Override
        public Set<Map.Entry<Boolean, T>> entrySet() {
            return new AbstractSet<Map.Entry<Boolean, T>>() {
                @Override
                public Iterator<Map.Entry<Boolean, T>> iterator() {
                    return List.<Map.Entry<Boolean, T>>of(
                            new SimpleImmutableEntry<>(false, forFalse),
                            new SimpleImmutableEntry<>(true, forTrue)).iterator();
                }

                @Override
                public int size() {
                    return 2;
                }
            };
        }
    }

    public static <T, D, A> Collector<T, ?, Map<Boolean, D>> partitioningBy(
            Predicate<? super T> predicate, Collector<? super T, A, D> downstream) {
        BiConsumer<A, ? super T> acc = downstream.accumulator();
        BinaryOperator<A> op = downstream.combiner();
        Function<A, D> finish = downstream.finisher();
        return new Impl<T, Partition<A>, Map<Boolean, D>>(
                () -> new Partition<>(downstream.supplier().get(), downstream.supplier().get()),
                (p, t) -> acc.accept(predicate.test(t) ? p.forTrue : p.forFalse, t),
                (a, b) -> new Partition<>(op.apply(a.forTrue, b.forTrue),
                        op.apply(a.forFalse, b.forFalse)),
                p -> new Partition<>(finish.apply(p.forTrue), finish.apply(p.forFalse)), NONE);
    }

    private static <T, K, V, M extends Map<K, V>> Collector<T, ?, M> uniqueKeys(
            Function<? super T, ? extends K> keyMapper,
            Function<? super T, ? extends V> valueMapper, Supplier<M> factory,
            Set<Collector.Characteristics> cs) {
        BiConsumer<M, T> acc = (m, t) -> {
            K k = keyMapper.apply(t);
            V v = Objects.requireNonNull(valueMapper.apply(t));
            V u = m.putIfAbsent(k, v);
            if (u != null) {
                throw duplicateKey(k, u, v);
            }
        };
        return new Impl<T, M, M>(factory, acc, (a, b) -> {
            for (Map.Entry<K, V> e : b.entrySet()) {
                V u = a.putIfAbsent(e.getKey(), Objects.requireNonNull(e.getValue()));
                if (u != null) {
                    throw duplicateKey(e.getKey(), u, e.getValue());
                }
            }
            return a;
        }, m -> m, cs);
    }

    public static <T, K, U> Collector<T, ?, Map<K, U>> toMap(
            Function<? super T, ? extends K> keyMapper,
            Function<? super T, ? extends U> valueMapper) {
        return Collectors.<T, K, U, Map<K, U>>uniqueKeys(keyMapper, valueMapper, HashMap::new, ID);
    }

    public static <T, K, U> Collector<T, ?, Map<K, U>> toUnmodifiableMap(
            Function<? super T, ? extends K> keyMapper,
            Function<? super T, ? extends U> valueMapper) {
        Objects.requireNonNull(keyMapper, "keyMapper");
        Objects.requireNonNull(valueMapper, "valueMapper");
        return collectingAndThen(Collectors.<T, K, U>toMap(keyMapper, valueMapper), Map::copyOf);
    }

    public static <T, K, U> Collector<T, ?, Map<K, U>> toMap(
            Function<? super T, ? extends K> keyMapper,
            Function<? super T, ? extends U> valueMapper, BinaryOperator<U> mergeFunction) {
        return Collectors.<T, K, U, Map<K, U>>toMap(keyMapper, valueMapper, mergeFunction,
                HashMap::new);
    }

    public static <T, K, U> Collector<T, ?, Map<K, U>> toUnmodifiableMap(
            Function<? super T, ? extends K> keyMapper,
            Function<? super T, ? extends U> valueMapper, BinaryOperator<U> mergeFunction) {
        Objects.requireNonNull(mergeFunction, "mergeFunction");
        return collectingAndThen(Collectors.<T, K, U>toMap(keyMapper, valueMapper,
                mergeFunction), Map::copyOf);
    }

    public static <T, K, U, M extends Map<K, U>> Collector<T, ?, M> toMap(
            Function<? super T, ? extends K> keyMapper,
            Function<? super T, ? extends U> valueMapper, BinaryOperator<U> mergeFunction,
            Supplier<M> mapFactory) {
        return new Impl<T, M, M>(mapFactory,
                (m, t) -> m.merge(keyMapper.apply(t), valueMapper.apply(t), mergeFunction),
                (a, b) -> {
                    for (Map.Entry<K, U> e : b.entrySet()) {
                        a.merge(e.getKey(), e.getValue(), mergeFunction);
                    }
                    return a;
                }, m -> m, ID);
    }

    public static <T, K, U> Collector<T, ?, ConcurrentMap<K, U>> toConcurrentMap(
            Function<? super T, ? extends K> keyMapper,
            Function<? super T, ? extends U> valueMapper) {
        return Collectors.<T, K, U, ConcurrentMap<K, U>>uniqueKeys(keyMapper, valueMapper,
                ConcurrentHashMap::new, CONCURRENT_ID);
    }

    public static <T, K, U> Collector<T, ?, ConcurrentMap<K, U>> toConcurrentMap(
            Function<? super T, ? extends K> keyMapper,
            Function<? super T, ? extends U> valueMapper, BinaryOperator<U> mergeFunction) {
        return Collectors.<T, K, U, ConcurrentMap<K, U>>toConcurrentMap(keyMapper, valueMapper,
                mergeFunction, ConcurrentHashMap::new);
    }

    public static <T, K, U, M extends ConcurrentMap<K, U>> Collector<T, ?, M> toConcurrentMap(
            Function<? super T, ? extends K> keyMapper,
            Function<? super T, ? extends U> valueMapper, BinaryOperator<U> mergeFunction,
            Supplier<M> mapFactory) {
        return toMap(keyMapper, valueMapper, mergeFunction, mapFactory);
    }

    public static <T> Collector<T, ?, IntSummaryStatistics> summarizingInt(
            ToIntFunction<? super T> mapper) {
        return new Impl<T, IntSummaryStatistics, IntSummaryStatistics>(
                IntSummaryStatistics::new, (r, t) -> r.accept(mapper.applyAsInt(t)), (a, b) -> {
                    a.combine(b);
                    return a;
                }, s -> s, ID);
    }

    public static <T> Collector<T, ?, LongSummaryStatistics> summarizingLong(
            ToLongFunction<? super T> mapper) {
        return new Impl<T, LongSummaryStatistics, LongSummaryStatistics>(
                LongSummaryStatistics::new, (r, t) -> r.accept(mapper.applyAsLong(t)), (a, b) -> {
                    a.combine(b);
                    return a;
                }, s -> s, ID);
    }

    public static <T> Collector<T, ?, DoubleSummaryStatistics> summarizingDouble(
            ToDoubleFunction<? super T> mapper) {
        return new Impl<T, DoubleSummaryStatistics, DoubleSummaryStatistics>(
                DoubleSummaryStatistics::new, (r, t) -> r.accept(mapper.applyAsDouble(t)),
                (a, b) -> {
                    a.combine(b);
                    return a;
                }, s -> s, ID);
    }

    public static <T, R1, R2, R> Collector<T, ?, R> teeing(
            Collector<? super T, ?, R1> downstream1, Collector<? super T, ?, R2> downstream2,
            BiFunction<? super R1, ? super R2, R> merger) {
        return teeing0(downstream1, downstream2, merger);
    }

    @SuppressWarnings("unchecked")
    private static <T, A1, A2, R1, R2, R> Collector<T, ?, R> teeing0(
            Collector<? super T, A1, R1> d1, Collector<? super T, A2, R2> d2,
            BiFunction<? super R1, ? super R2, R> merger) {
        Objects.requireNonNull(d1, "downstream1");
        Objects.requireNonNull(d2, "downstream2");
        Objects.requireNonNull(merger, "merger");
        BiConsumer<A1, ? super T> acc1 = d1.accumulator();
        BiConsumer<A2, ? super T> acc2 = d2.accumulator();
        return new Impl<T, Object[], R>(
                () -> new Object[] {d1.supplier().get(), d2.supplier().get()}, (a, t) -> {
                    acc1.accept((A1) a[0], t);
                    acc2.accept((A2) a[1], t);
                }, (a, b) -> {
                    a[0] = d1.combiner().apply((A1) a[0], (A1) b[0]);
                    a[1] = d2.combiner().apply((A2) a[1], (A2) b[1]);
                    return a;
                }, a -> merger.apply(d1.finisher().apply((A1) a[0]),
                        d2.finisher().apply((A2) a[1])), NONE);
    }
}
