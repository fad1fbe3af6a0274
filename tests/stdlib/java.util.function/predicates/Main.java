// Predicates of every kind combined.
import java.util.function.*;
import java.util.stream.*;

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
        Predicate<Integer> even = x -> x % 2 == 0, big = x -> x > 10; show(IntStream.of(4, 15, 20).boxed().filter(even.and(big)).toList() + "" + even.or(big).negate().test(5) + Predicate.not(even).test(3) + Predicate.isEqual("a").or(s -> s == null).test(null)); BiPredicate<String, Integer> len = (s, n) -> s.length() == n; show(len.and((s, n) -> n > 1).test("ab", 2) + "" + len.or((s, n) -> true).test("", 9)); LongPredicate l = x -> x > 0; DoublePredicate d = Double::isNaN; show(l.and(x -> x < 5).test(3) + "" + d.negate().test(1)); step(() -> even.or(null)); step(() -> len.and(null));
    }
}
