import java.util.*;
import java.util.function.*;
import java.util.stream.*;

class Main {
    record Item(String name, String group, int price, List<String> tags) {}

    static <A, B, C> Function<A, C> compose(Function<? super A, ? extends B> f, Function<? super B, ? extends C> g) {
        return a -> g.apply(f.apply(a));
    }
    static <T> T pick(boolean first, T a, T b) { return first ? a : b; }
    static <T, R extends Collection<? super T>> R into(Iterable<? extends T> from, Supplier<R> make) {
        R r = make.get();
        for (T t : from) r.add(t);
        return r;
    }
    static <K, V extends Comparable<? super V>> List<Map.Entry<K, V>> byValue(Map<K, V> m) {
        return m.entrySet().stream().sorted(Map.Entry.comparingByValue()).collect(Collectors.toList());
    }
    static <T extends Comparable<T>> Optional<T> largest(Stream<T> s) {
        return s.reduce((a, b) -> a.compareTo(b) >= 0 ? a : b);
    }
    public static void main(String[] args) {
        List<Item> items = List.of(new Item("tea", "drink", 3, List.of("hot", "green")), new Item("milk", "drink", 2, List.of("cold")),
            new Item("bread", "food", 4, List.of("fresh")), new Item("rice", "food", 1, List.of()));
        Map<String, String> joined = items.stream().collect(Collectors.groupingBy(Item::group, TreeMap::new,
            Collectors.mapping(i -> i.name().toUpperCase(), Collectors.joining("+"))));
        System.out.println(joined);
        System.out.println(new TreeMap<>(items.stream().collect(Collectors.toMap(Item::group, i -> new ArrayList<>(List.of(i.price())),
            (a, b) -> { a.addAll(b); return a; }))));
        System.out.println(items.stream().sorted(Comparator.comparing(Item::group).thenComparing(Item::price, Comparator.reverseOrder())
            .thenComparingInt(i -> i.tags().size())).map(Item::name).toList());
        Set<String> tagged = items.stream().flatMap(i -> i.tags().stream().map(t -> i.name() + ":" + t)).collect(Collectors.toCollection(TreeSet::new));
        System.out.println(tagged);
        System.out.println(items.stream().collect(Collectors.partitioningBy(i -> i.price() > 2, Collectors.averagingInt(Item::price))));
        String teed = items.stream().collect(Collectors.teeing(Collectors.counting(), Collectors.summingInt(Item::price), (n, s) -> n + "/" + s));
        System.out.println(teed);
        Map<String, Map<Boolean, List<String>>> nested = items.stream().collect(Collectors.groupingBy(Item::group, TreeMap::new,
            Collectors.partitioningBy(i -> i.tags().isEmpty(), Collectors.mapping(Item::name, Collectors.toList()))));
        System.out.println(nested);
        System.out.println(compose((String s) -> s.length(), n -> n * 2.5).apply("four"));
        System.out.println(Main.<String, Integer, String>compose(String::length, Integer::toBinaryString).apply("seventy"));
        System.out.println(pick(true, 1, "x"));
        Comparable<?> c = pick(false, 1, "x");
        System.out.println(c);
        List<Number> made = into(List.of(3, 1, 2), ArrayList<Number>::new);
        System.out.println(made);
        List<Object> objects = into(List.of("p", "q"), ArrayList::new);
        System.out.println(objects);
        System.out.println(byValue(Map.of("a", 3, "b", 1, "c", 2)));
        System.out.println(largest(Stream.of("pear", "apple", "zebra")).map(String::length).orElse(-1));
        Supplier<Supplier<List<? extends Number>>> deep = () -> () -> List.of(1, 2.5);
        System.out.println(deep.get().get());
        BinaryOperator<UnaryOperator<Integer>> both = (f, g) -> x -> g.apply(f.apply(x));
        System.out.println(both.apply(x -> x + 1, x -> x * 10).apply(4));
        System.out.println(Optional.of("k").map(k -> Map.of(k, List.of(k.charAt(0)))).filter(m -> !m.isEmpty()).orElseGet(Map::of));
        System.out.println(Stream.iterate(new int[] {0, 1}, f -> new int[] {f[1], f[0] + f[1]}).limit(8).map(f -> f[0]).toList());
        List<String> fixed = IntStream.rangeClosed(1, 4).mapToObj(i -> "x".repeat(i)).collect(Collectors.collectingAndThen(Collectors.toList(), Collections::unmodifiableList));
        System.out.println(fixed);
        System.out.println(Arrays.asList(1, 2L, 3.0f).get(1).longValue());
        var map = new HashMap<String, List<Integer>>();
        map.computeIfAbsent("a", k -> new ArrayList<>()).add(1);
        map.merge("a", List.of(2), (x, y) -> Stream.concat(x.stream(), y.stream()).toList());
        System.out.println(map);
        List<String> reversed = Stream.of("b", "a").sorted(Collections.reverseOrder()).collect(ArrayList::new, ArrayList::add, ArrayList::addAll);
        System.out.println(reversed);
        Function<Object, String> f = Object::toString;
        Function<? super Integer, ? extends CharSequence> g = f;
        System.out.println(g.apply(42).length());
    }
}
