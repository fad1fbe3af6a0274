import java.util.*;
import java.util.concurrent.atomic.*;
import java.util.function.*;
import java.util.stream.*;

/** Gatherers and collectors, sequential and parallel, their exceptions and orders. */
public class Main {
    static void t(String n, Supplier<?> c) {
        try {
            System.out.println(n + ": " + c.get());
        } catch (Throwable e) {
            System.out.println(n + "! " + e);
        }
    }

    static <T> Gatherer<T, ?, T> every(int n) {
        return Gatherer.ofSequential(() -> new int[1], (s, e, d) -> s[0]++ % n != 0 || d.push(e));
    }

    public static void main(String[] args) {
        List<Integer> ten = IntStream.rangeClosed(1, 10).boxed().toList();
        t("fixed 3", () -> ten.stream().gather(Gatherers.windowFixed(3)).toList());
        t("fixed 20", () -> ten.stream().gather(Gatherers.windowFixed(20)).toList());
        t("fixed of empty", () -> Stream.empty().gather(Gatherers.windowFixed(3)).toList());
        t("fixed 0", () -> Gatherers.windowFixed(0));
        t("sliding 3", () -> ten.stream().gather(Gatherers.windowSliding(3)).toList());
        t("sliding 20", () -> ten.stream().gather(Gatherers.windowSliding(20)).toList());
        t("sliding 1", () -> ten.stream().gather(Gatherers.windowSliding(1)).toList());
        t("sliding -1", () -> Gatherers.windowSliding(-1));
        t("window immutable", () -> { ten.stream().gather(Gatherers.windowFixed(3)).findFirst().get().add(1); return "added"; });
        t("window class", () -> ten.stream().gather(Gatherers.windowFixed(3)).findFirst().get().getClass().getSimpleName());
        t("window with null", () -> Stream.of(1, null, 2).gather(Gatherers.windowFixed(2)).toList());
        t("fold", () -> ten.stream().gather(Gatherers.fold(() -> "", (s, e) -> s + e)).toList());
        t("fold empty", () -> Stream.empty().gather(Gatherers.fold(() -> "init", (s, e) -> s + e)).toList());
        t("scan", () -> ten.stream().gather(Gatherers.scan(() -> 0, Integer::sum)).toList());
        t("scan empty", () -> Stream.<Integer>empty().gather(Gatherers.scan(() -> 0, Integer::sum)).toList());
        t("mapConcurrent", () -> ten.stream().gather(Gatherers.mapConcurrent(4, x -> x * x)).toList());
        t("mapConcurrent throws", () -> ten.stream().gather(Gatherers.mapConcurrent(2, x -> { if (x == 5) throw new IllegalStateException("five"); return x; })).toList());
        t("mapConcurrent 0", () -> Gatherers.mapConcurrent(0, x -> x));
        t("mapConcurrent limit", () -> ten.stream().gather(Gatherers.mapConcurrent(3, x -> x + 1)).limit(4).toList());
        t("every", () -> ten.stream().gather(every(3)).toList());
        t("andThen", () -> ten.stream().gather(Main.<Integer>every(2).andThen(Gatherers.windowFixed(2))).toList());
        t("andThen scan fold", () -> ten.stream().gather(Gatherers.scan(() -> 0, Integer::sum).andThen(Gatherers.fold(() -> 0, Integer::sum))).toList());
        t("limit stops", () -> Stream.iterate(1, x -> x + 1).gather(Gatherers.windowFixed(2)).limit(3).toList());
        t("short circuit", () -> Stream.iterate(1, x -> x + 1).gather(Gatherer.<Integer, Integer>of((v, e, d) -> e < 5 && d.push(e))).toList());
        t("finisher", () -> ten.stream().gather(Gatherer.<Integer, int[], String>ofSequential(() -> new int[1],
            (s, e, d) -> { s[0] += e; return true; }, (s, d) -> { d.push("sum " + s[0]); d.push("done " + d.isRejecting()); })).toList());
        t("finisher after stop", () -> ten.stream().gather(Gatherer.<Integer, int[], String>ofSequential(() -> new int[1],
            (s, e, d) -> { s[0] += e; return e < 3; }, (s, d) -> d.push("sum " + s[0]))).toList());
        t("rejecting", () -> ten.stream().gather(Gatherer.<Integer, Integer>ofSequential(
            (v, e, d) -> { boolean ok = d.push(e) & d.push(-e); return ok; })).limit(3).toList());
        t("parallel stateless", () -> ten.parallelStream().gather(Gatherer.<Integer, Integer>of((v, e, d) -> d.push(e * 2))).toList());
        t("parallel combiner", () -> IntStream.rangeClosed(1, 1000).boxed().parallel().gather(Gatherer.<Integer, long[], Long>of(() -> new long[1],
            (s, e, d) -> { s[0] += e; return true; }, (a, b) -> { a[0] += b[0]; return a; }, (s, d) -> d.push(s[0]))).toList());
        t("parallel sequential", () -> IntStream.rangeClosed(1, 100).boxed().parallel().gather(Gatherers.windowFixed(30)).map(List::size).toList());
        t("parallel sliding collect", () -> IntStream.rangeClosed(1, 1000).boxed().parallel().gather(Gatherers.windowSliding(2)).mapToInt(l -> l.get(1) - l.get(0)).sum());
        t("parallel find", () -> IntStream.rangeClosed(1, 100000).boxed().parallel().gather(Gatherer.<Integer, Integer>of((v, e, d) -> e % 7 != 0 || d.push(e))).findFirst());
        t("throws in integrator", () -> ten.stream().gather(Gatherer.<Integer, Integer>of((v, e, d) -> { throw new IllegalArgumentException("int"); })).toList());
        t("null window", () -> Gatherers.fold(null, (a, b) -> a));
        t("defaults", () -> Gatherer.defaultInitializer().getClass() == Gatherer.defaultInitializer().getClass());
        t("greedy", () -> ten.stream().gather(Gatherer.<Integer, Integer>of(Gatherer.Integrator.ofGreedy((v, e, d) -> d.push(e)))).limit(2).toList());
        t("then map", () -> ten.stream().filter(x -> x % 2 == 0).gather(Gatherers.windowFixed(2)).map(l -> l.get(0)).sorted(Comparator.reverseOrder()).toList());
        t("iterator", () -> { Iterator<List<Integer>> i = ten.stream().gather(Gatherers.windowFixed(4)).iterator(); return i.next() + " " + i.next() + " " + i.next() + " " + i.hasNext(); });
        t("reuse", () -> { Stream<Integer> s = ten.stream(); s.gather(Gatherers.windowFixed(2)); return s.gather(Gatherers.windowFixed(2)); });
        t("onClose", () -> { StringBuilder b = new StringBuilder(); try (var s = ten.stream().onClose(() -> b.append("a")).gather(Gatherers.windowFixed(2)).onClose(() -> b.append("b"))) { s.count(); } return b; });
        collectors(ten);
    }

    record P(String name, int age, double w) { }

    static void collectors(List<Integer> ten) {
        List<P> people = List.of(new P("Ann", 30, 1.5), new P("Bob", 20, 2.5), new P("Cid", 30, 3.5), new P("Dan", 20, 0.1), new P("Eve", 40, 0.2));
        t("joining", () -> ten.stream().map(String::valueOf).collect(Collectors.joining(", ", "<", ">")));
        t("joining empty", () -> Stream.<String>empty().collect(Collectors.joining(", ", "<", ">")));
        t("grouping", () -> people.stream().collect(Collectors.groupingBy(P::age)));
        t("grouping tree", () -> people.stream().collect(Collectors.groupingBy(P::age, TreeMap::new, Collectors.mapping(P::name, Collectors.joining("/")))));
        t("grouping null", () -> people.stream().collect(Collectors.groupingBy(p -> null)));
        t("groupingConcurrent", () -> new TreeMap<>(people.parallelStream().collect(Collectors.groupingByConcurrent(P::age, Collectors.counting()))));
        t("partitioning", () -> people.stream().collect(Collectors.partitioningBy(p -> p.age() > 25)));
        t("partitioning down", () -> people.stream().collect(Collectors.partitioningBy(p -> p.age() > 100, Collectors.averagingDouble(P::w))));
        t("partition get", () -> { Map<Boolean, List<P>> m = people.stream().collect(Collectors.partitioningBy(p -> p.age() > 25)); return m.get(true).size() + " " + m.containsKey(false) + " " + m.get("x") + " " + m.keySet() + " " + m.size() + " " + m.equals(Map.of(true, m.get(true), false, m.get(false))); });
        t("toMap", () -> people.stream().collect(Collectors.toMap(P::name, P::age)));
        t("toMap dup", () -> people.stream().collect(Collectors.toMap(P::age, P::name)));
        t("toMap null value", () -> people.stream().collect(Collectors.toMap(P::name, p -> null)));
        t("toMap merge", () -> people.stream().collect(Collectors.toMap(P::age, P::name, (a, b) -> a + b)));
        t("toMap linked", () -> people.stream().collect(Collectors.toMap(P::age, P::name, (a, b) -> a + b, LinkedHashMap::new)));
        t("toUnmodifiableMap", () -> people.stream().collect(Collectors.toUnmodifiableMap(P::name, P::age)).size());
        t("toUnmodifiableMap dup", () -> people.stream().collect(Collectors.toUnmodifiableMap(P::age, P::name)));
        t("toConcurrentMap dup", () -> people.stream().collect(Collectors.toConcurrentMap(P::age, P::name)));
        t("toConcurrentMap", () -> new TreeMap<>(people.parallelStream().collect(Collectors.toConcurrentMap(P::age, p -> 1, Integer::sum))));
        t("summing", () -> people.stream().collect(Collectors.summingInt(P::age)) + " " + people.stream().collect(Collectors.summingLong(P::age)) + " " + people.stream().collect(Collectors.summingDouble(P::w)));
        t("averaging", () -> people.stream().collect(Collectors.averagingInt(P::age)) + " " + people.stream().collect(Collectors.averagingLong(P::age)) + " " + people.stream().collect(Collectors.averagingDouble(P::w)));
        t("average empty", () -> Stream.<P>empty().collect(Collectors.averagingInt(P::age)));
        t("summarizing", () -> people.stream().collect(Collectors.summarizingInt(P::age)) + " " + people.stream().collect(Collectors.summarizingDouble(P::w)));
        t("minBy", () -> people.stream().collect(Collectors.minBy(Comparator.comparing(P::w))) + " " + Stream.<P>empty().collect(Collectors.maxBy(Comparator.comparing(P::w))));
        t("reducing", () -> ten.stream().collect(Collectors.reducing(Integer::sum)) + " " + ten.stream().collect(Collectors.reducing(0, Integer::sum)) + " " + ten.stream().collect(Collectors.reducing(1, x -> x * 2, Integer::sum)));
        t("teeing", () -> ten.stream().collect(Collectors.teeing(Collectors.counting(), Collectors.summingInt(x -> x), (a, b) -> b + "/" + a)));
        t("teeing chars", () -> Collectors.teeing(Collectors.toSet(), Collectors.toList(), (a, b) -> a).characteristics() + " " + Collectors.toSet().characteristics() + " " + Collectors.toList().characteristics() + " " + Collectors.groupingByConcurrent(x -> x).characteristics() + Collectors.counting().characteristics() + Collectors.toUnmodifiableSet().characteristics());
        t("flatMapping", () -> people.stream().collect(Collectors.groupingBy(P::age, TreeMap::new, Collectors.flatMapping(p -> p.age() == 20 ? null : p.name().chars().mapToObj(c -> (char) c), Collectors.toList()))));
        t("filtering", () -> people.stream().collect(Collectors.groupingBy(P::age, TreeMap::new, Collectors.filtering(p -> p.w() > 1, Collectors.mapping(P::name, Collectors.toList())))));
        t("collectingAndThen", () -> ten.stream().collect(Collectors.collectingAndThen(Collectors.toList(), Collections::unmodifiableList)).getClass().getSimpleName());
        t("toUnmodifiableList null", () -> Stream.of(1, null).collect(Collectors.toUnmodifiableList()));
        t("toCollection", () -> ten.stream().collect(Collectors.toCollection(ArrayDeque::new)));
        t("of", () -> ten.stream().collect(Collector.of(StringBuilder::new, (b, x) -> b.append(x), StringBuilder::append, StringBuilder::reverse)));
        t("parallel joining", () -> IntStream.range(0, 100).parallel().mapToObj(Integer::toString).collect(Collectors.joining()).length());
        t("mapMulti", () -> ten.stream().<Object>mapMulti((x, d) -> { if (x % 3 == 0) { d.accept(x); d.accept("m" + x); } }).toList());
        t("takeWhile", () -> ten.stream().takeWhile(x -> x < 4).toList() + " " + ten.stream().dropWhile(x -> x < 8).toList() + " " + ten.parallelStream().takeWhile(x -> x < 4).toList() + " " + ten.parallelStream().unordered().dropWhile(x -> x < 11).toList());
        t("toArray wrong", () -> Stream.of(1, 2).toArray(String[]::new).length);
        t("flatMap closes", () -> { StringBuilder b = new StringBuilder(); Stream.of(1, 2).flatMap(x -> Stream.of(x).onClose(() -> b.append(x))).count(); return b; });
        t("flatMap long count", () -> Stream.of(1, 2).flatMap(x -> Stream.of(x).onClose(() -> { throw new RuntimeException("close" + x); })).toList());
        t("iterate 3", () -> Stream.iterate(1, x -> x < 50, x -> x * 3).toList() + " " + IntStream.iterate(10, x -> x > 0, x -> x - 3).boxed().toList());
        t("concat", () -> Stream.concat(Stream.of(1), Stream.of(2, 3)).skip(1).limit(1).toList() + " " + Stream.concat(ten.stream(), ten.stream()).count());
        t("peek count", () -> { AtomicInteger n = new AtomicInteger(); long k = ten.stream().peek(x -> n.incrementAndGet()).count(); return k + " " + n + " " + ten.stream().peek(x -> n.incrementAndGet()).filter(x -> true).count() + " " + n; });
        t("sorted limit", () -> Stream.of(5, 3, 9, 1).sorted().peek(x -> { }).limit(2).toList() + " " + Stream.of("b", "a").sorted(Collections.reverseOrder()).toList());
        t("sorted bad", () -> Stream.of(new Object(), new Object()).sorted().toList());
        t("distinct null", () -> Stream.of(null, 1, null, 1).distinct().toList() + " " + Stream.of(null, 1, null, 1).parallel().distinct().toList());
        t("limit neg", () -> ten.stream().limit(-1));
        t("skip neg", () -> ten.stream().skip(-2));
        t("findFirst null", () -> Stream.of((Object) null).findFirst());
        t("max null", () -> Stream.of((Integer) null).max(Comparator.nullsFirst(Comparator.<Integer>naturalOrder())));
        t("range sum", () -> LongStream.rangeClosed(Long.MAX_VALUE - 2, Long.MAX_VALUE).count() + " " + IntStream.range(5, 1).count() + " " + IntStream.rangeClosed(Integer.MAX_VALUE - 1, Integer.MAX_VALUE).sum());
        t("summary", () -> DoubleStream.of(0.1, 0.2, 0.3, 1e20, -1e20).sum() + " " + DoubleStream.of(0.1, 0.2, 0.3).average() + " " + DoubleStream.of(Double.NaN, 1).max() + " " + DoubleStream.of(-0.0, 0.0).min());
        t("builder", () -> { Stream.Builder<Integer> b = Stream.builder(); b.add(1).add(2); Stream<Integer> s = b.build(); b.accept(3); return s; });
    }
}
