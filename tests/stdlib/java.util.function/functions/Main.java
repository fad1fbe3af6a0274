// java.util.function: composition, identity, defaults.
import java.util.*;
import java.util.function.*;

public class Main {
    static void show(Object o) {
        System.out.println(o);
    }

    interface Step {
        void run() throws Throwable;
    }

    /** Prints what the step throws, or "done". */
    static void step(Step step) {
        try {
            step.run();
            System.out.println("done");
        } catch (Throwable t) {
            System.out.println(t.getClass().getName() + (t instanceof NullPointerException ? "" : ": " + t.getMessage()));
        }
    }

    public static void main(String[] args) throws Exception {
        Function<Integer, Integer> inc = x -> x + 1, dbl = x -> x * 2; show(inc.andThen(dbl).apply(3) + " " + inc.compose(dbl).apply(3) + Function.<String>identity().apply("i"));
        Predicate<String> empty = String::isEmpty; show(empty.negate().test("") + "" + empty.and(s -> true).test("") + empty.or(s -> s.length() == 1).test("a") + Predicate.not(empty).test("x") + Predicate.isEqual(null).test(null) + Predicate.isEqual("a").test("a"));
        BiFunction<Integer, Integer, Integer> add = Integer::sum; show(add.andThen(x -> "r" + x).apply(1, 2)); Consumer<List<Integer>> c = l -> l.add(1); List<Integer> l = new ArrayList<>(); c.andThen(x -> x.add(2)).accept(l); show(l);
        show(BinaryOperator.minBy(Comparator.<Integer>naturalOrder()).apply(2, 1) + "" + BinaryOperator.<Integer>maxBy(Comparator.naturalOrder()).apply(2, 1) + UnaryOperator.identity().apply("u"));
        IntPredicate even = i -> i % 2 == 0; IntUnaryOperator u = i -> i + 1; show(even.negate().or(i -> i == 4).test(4) + "" + u.andThen(i -> i * 10).compose(i -> i - 5).applyAsInt(7) + IntUnaryOperator.identity().applyAsInt(3) + DoubleUnaryOperator.identity().applyAsDouble(2) + ((BiPredicate<Integer, Integer>) (a, b) -> a > b).negate().test(1, 2));
        step(() -> inc.andThen(null));
        step(() -> empty.and(null));
        step(() -> Predicate.not(null));
        StringBuilder b = new StringBuilder(); ((IntConsumer) b::append).andThen(i -> b.append(-i)).accept(5); ((ObjIntConsumer<String>) (s, i) -> b.append(s.repeat(i))).accept("z", 2); show(b); ((BiConsumer<Integer, Integer>) (x, y) -> show(x + y)).andThen((x, y) -> show(x * y)).accept(3, 4);
    }
}
