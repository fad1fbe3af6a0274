import java.util.*;
import java.util.function.*;

public class Main {
    interface Monoid<T> {
        T zero();

        T plus(T a, T b);

        static <T> Monoid<T> of(T zero, BinaryOperator<T> f) {
            return new Monoid<>() {
                public T zero() {
                    return zero;
                }

                public T plus(T a, T b) {
                    return f.apply(a, b);
                }
            };
        }

        default <U> Monoid<Map.Entry<T, U>> with(Monoid<U> o) {
            return of(Map.entry(zero(), o.zero()),
                (x, y) -> Map.entry(plus(x.getKey(), y.getKey()), o.plus(x.getValue(), y.getValue())));
        }
    }

    static <A, B> B fold(Iterable<? extends A> in, Function<? super A, ? extends B> f, Monoid<B> m) {
        B acc = m.zero();
        for (A a : in)
            acc = m.plus(acc, f.apply(a));
        return acc;
    }

    sealed interface Either<L, R> {
        record Left<L, R>(L value) implements Either<L, R> {
        }

        record Right<L, R>(R value) implements Either<L, R> {
        }

        default <X> Either<L, X> flatMap(Function<? super R, Either<L, X>> f) {
            return switch (this) {
                case Left<L, R>(L l) -> new Left<>(l);
                case Right<L, R>(R r) -> f.apply(r);
            };
        }

        default <T> T either(Function<? super L, ? extends T> l, Function<? super R, ? extends T> r) {
            if (this instanceof Left<L, R>(var v))
                return l.apply(v);
            else if (this instanceof Right<L, R> x)
                return r.apply(x.value);
            throw new AssertionError();
        }
    }

    static Either<String, Integer> half(int n) {
        return n % 2 == 0 ? new Either.Right<>(n / 2) : new Either.Left<>(n + " is odd");
    }

    static <T, K> Map<K, List<T>> group(Collection<T> c, Function<? super T, ? extends K> key) {
        Map<K, List<T>> m = new TreeMap<>();
        for (T t : c)
            m.computeIfAbsent(key.apply(t), k -> new ArrayList<>()).add(t);
        return m;
    }

    public static void main(String[] args) {
        Monoid<Integer> sum = Monoid.of(0, Integer::sum);
        Monoid<String> cat = Monoid.of("", String::concat);
        System.out.println(fold(List.of("a", "bb", "ccc"), s -> Map.entry(s.length(), s), sum.with(cat)));
        System.out.println(half(12).flatMap(Main::half).flatMap(Main::half).<Object>either(l -> l, r -> r));
        System.out.println(half(20).flatMap(Main::half).either(String::length, r -> r * 100));
        System.out.println(group(List.of("one", "two", "three", "four"), String::length));
        Map<String, Map<Integer, List<? super Integer>>> m = new HashMap<>();
        m.computeIfAbsent("x", k -> new TreeMap<>()).computeIfAbsent(1, k -> new ArrayList<Number>()).add(7);
        System.out.println(m);
    }
}
