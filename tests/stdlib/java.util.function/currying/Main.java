// Functions that return functions.
import java.util.function.*;

public class Main {
    static void show(Object o) {
        System.out.println(o);
    }

    public static void main(String[] args) throws Exception {
        Function<Integer, Function<Integer, Integer>> add = a -> b -> a + b; Supplier<Function<String, Integer>> s = () -> String::length; BiFunction<Function<Integer, Integer>, Integer, Integer> twice = (f, x) -> f.apply(f.apply(x)); show(add.apply(2).apply(3) + "" + s.get().apply("four") + twice.apply(add.apply(10), 1) + add.apply(1).andThen(add.apply(2)).compose(add.apply(3)).apply(0));
    }
}
