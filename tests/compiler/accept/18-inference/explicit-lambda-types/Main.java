// Lambdas with explicit, var and annotated parameter types; final ones.
import java.lang.annotation.*;
import java.util.*;
import java.util.function.*;

public class Main {
    @Target(ElementType.PARAMETER) @interface A {}

    public static void main(String[] args) throws Exception {
        BiFunction<Integer, String, String> f = (Integer a, String b) -> a + b, g = (var a, var b) -> b + a, h = (final Integer a, @A String b) -> b.repeat(a); Function<int[], Integer> k = (int... x) -> x.length; Function<List<? extends Number>, Double> m = (List<? extends Number> l) -> l.get(0).doubleValue(); System.out.println(f.apply(1, "x") + g.apply(2, "y") + h.apply(3, "z") + k.apply(new int[4]) + m.apply(List.of(5)));
    }
}
