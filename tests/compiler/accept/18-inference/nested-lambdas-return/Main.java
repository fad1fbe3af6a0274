// Lambdas returning lambdas through generic combinators.
import java.util.function.*;

public class Main {
    static <A, B, C> Function<A, Function<B, C>> curry(BiFunction<? super A, ? super B, ? extends C> f) { return a -> b -> f.apply(a, b); } static <A, B, C> BiFunction<A, B, C> uncurry(Function<A, Function<B, C>> f) { return (a, b) -> f.apply(a).apply(b); } static <T> UnaryOperator<T> repeat(int n, UnaryOperator<T> f) { return n == 0 ? x -> x : x -> repeat(n - 1, f).apply(f.apply(x)); } static <S, T> Supplier<T> bind(Supplier<S> s, Function<? super S, ? extends Supplier<? extends T>> f) { return () -> f.apply(s.get()).get(); }

    public static void main(String[] args) throws Exception {
        Function<Integer, Function<Integer, Integer>> add = curry(Integer::sum); System.out.println(add.apply(3).apply(4) + uncurry(add).apply(1, 2) + Main.<String>repeat(3, s -> s + "!").apply("x") + bind(() -> "ab", s -> () -> s.length() * 10).get() + curry((String s, Integer n) -> s.repeat(n)).apply("r").apply(2));
    }
}
