// JLS 15.12.2.2: lambdas, references, conditionals and diamonds as arguments of generic methods.
import java.util.*;
import java.util.function.*;

public class Main {
    static <T> Supplier<T> lazy(Supplier<? extends T> s) { List<T> memo = new ArrayList<>(); return () -> { if (memo.isEmpty()) memo.add(s.get()); return memo.get(0); }; }
    static <A, B> List<B> map(List<A> l, Function<? super A, ? extends B> f) { List<B> r = new ArrayList<>(); for (A a : l) r.add(f.apply(a)); return r; }
    static <T, R> R fold(Iterable<T> l, R zero, BiFunction<? super R, ? super T, ? extends R> f) { R r = zero; for (T t : l) r = f.apply(r, t); return r; }
    static <T> T either(boolean b, Supplier<T> x, Supplier<T> y) { return b ? x.get() : y.get(); }
    static <X, Y, Z> Function<X, Z> pipe(Function<X, Y> f, Function<Y, Z> g) { return f.andThen(g); }

    public static void main(String[] args) throws Exception {
        System.out.println(map(List.of(1, 2, 3), x -> x * 1.5) + "" + map(List.of("a"), String::length) + map(map(List.of(1), x -> "s" + x), String::toUpperCase));
        System.out.println(fold(List.of(1, 2, 3), "", (s, x) -> s + x) + fold(List.of("a", "bb"), 0, (n, s) -> n + s.length()) + fold(List.of(1, 2), new ArrayList<Integer>(), (l, x) -> { l.add(0, x); return l; }));
        Number n = either(true, () -> 1, () -> 2.5); List<String> l = either(false, ArrayList::new, () -> List.of("y")); System.out.println(n + "" + l);
        System.out.println(Main.<String, Integer, String>pipe(s -> s.length(), i -> "<" + i + ">").apply("four") + pipe((String s) -> s.length(), i -> i + 0.5).apply("x") + lazy(() -> lazy(() -> "deep")).get().get());
        Map<String, List<Integer>> m = new TreeMap<>(); m.computeIfAbsent("k", k -> new ArrayList<>()).add(3); m.merge("k", List.of(4), (p, q) -> { List<Integer> r = new ArrayList<>(p); r.addAll(q); return r; }); System.out.println(m);
        Optional<? extends Number> o = Optional.of(5); System.out.println(o.map(v -> v.intValue() + 1).get() + Optional.of("x").<Object>map(v -> v).get().toString());
    }
}
