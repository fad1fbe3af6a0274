// JLS 15.13.1: inexact method references, resolved once the parameter types are known.
import java.util.*;
import java.util.concurrent.*;
import java.util.function.*;
import java.util.stream.*;

public class Main {
    static String f(int x) { return "int"; } static String f(String x) { return "str"; } static String f(Object... x) { return "var"; }
    static <T, R> List<R> map(List<T> l, Function<? super T, ? extends R> g) { return l.stream().<R>map(g).toList(); }
    static <T> T call(Callable<T> c) throws Exception { return c.call(); }
    static String g(Function<Integer, String> x) { return "F" + x.apply(1); } static String g(BiFunction<Integer, Integer, String> x) { return "B" + x.apply(1, 2); }

    public static void main(String[] args) throws Exception {
        System.out.println(map(List.of(1, 2), Main::f) + "" + map(List.of("a"), Main::f) + map(List.of(1.5), Main::f) + map(List.of("7"), Integer::valueOf) + map(List.of(65), Character::toString) + map(List.of('x'), String::valueOf));
        Function<String, Integer> p = Integer::parseInt; ToIntFunction<String> q = Integer::parseInt; IntFunction<String> s = Integer::toString; BiFunction<String, Integer, Integer> r = Integer::parseInt; System.out.println(p.apply("1") + q.applyAsInt("2") + s.apply(3) + r.apply("11", 2));
        System.out.println(Stream.of("b", "a").sorted(String::compareTo).toList() + "" + Stream.of(1, 2, 3).reduce(Integer::sum).get() + Stream.of("x").map(StringBuilder::new).map(StringBuilder::reverse).toList() + call("abc"::length) + g(x -> "l" + x) + g((x, y) -> "m" + x + y));
        Supplier<Map<String, Integer>> m = TreeMap::new; Function<Integer, int[]> a = int[]::new; System.out.println(m.get() + "" + a.apply(2).length); Runnable v = System.out::println; v.run(); Consumer<Object> print = System.out::println; print.accept("printed");
    }
}
