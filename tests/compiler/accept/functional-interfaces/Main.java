import java.util.*;
import java.util.function.*;

public class Main {
    @FunctionalInterface
    interface Tri<A, B, C, R> {
        R apply(A a, B b, C c);

        default <V> Tri<A, B, C, V> then(Function<? super R, ? extends V> f) {
            return (a, b, c) -> f.apply(apply(a, b, c));
        }

        boolean equals(Object o);
    }

    interface Parse<T> {
        T parse(String s) throws Exception;
    }

    interface IntParse extends Parse<Integer> {
        Integer parse(String s) throws NumberFormatException;
    }

    interface Both extends Runnable, AutoCloseable {
        default void close() {
            run();
        }
    }

    static <T> T attempt(Parse<? extends T> p, String s, T otherwise) {
        try {
            return p.parse(s);
        } catch (Exception e) {
            return otherwise;
        }
    }

    public static void main(String[] args) {
        Tri<Integer, Integer, Integer, Integer> t = (a, b, c) -> a * b + c;
        System.out.println(t.then(x -> "r" + x).apply(2, 3, 4));
        IntParse ip = Integer::parseInt;
        System.out.println(ip.parse("12") + attempt(ip, "x", -1) + attempt(Double::valueOf, "2.5", 0.0));
        int[] n = {0};
        try (Both b = () -> n[0]++) {
            b.run();
        }
        System.out.println(n[0]);
        Supplier<Supplier<Integer>> nested = () -> {
            int k = n[0] * 10;
            return () -> k + n[0];
        };
        System.out.println(nested.get().get());
        BinaryOperator<UnaryOperator<Integer>> compose = (f, g) -> x -> g.apply(f.apply(x));
        System.out.println(compose.apply(x -> x + 1, x -> x * 2).apply(5));
        Function<Integer, Function<Integer, Integer>> add = a -> b -> a + b;
        System.out.println(add.apply(3).apply(4));
        Comparator<String> cmp = Comparator.comparing(String::length).thenComparing(Comparator.reverseOrder());
        List<String> l = new ArrayList<>(List.of("bb", "a", "cc", "ddd"));
        l.sort(cmp);
        System.out.println(l);
        Runnable[] rs = new Runnable[3];
        for (int i = 0; i < 3; i++) {
            int j = i;
            rs[i] = () -> System.out.print(j);
        }
        for (Runnable r : rs)
            r.run();
        System.out.println();
        Callable();
    }

    static void Callable() {
        Object o = (Runnable) Main::main0;
        ((Runnable) o).run();
        IntFunction<int[]> mk = int[]::new;
        Function<String, StringBuilder> sb = StringBuilder::new;
        System.out.println(mk.apply(3).length + sb.apply("z").append(1).toString());
    }

    static void main0() {
        System.out.println("main0");
    }
}
