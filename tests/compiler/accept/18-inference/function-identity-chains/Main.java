// Function.identity, andThen and compose with inferred types.
import java.util.function.*;
import java.util.stream.*;

public class Main {
    public static void main(String[] args) throws Exception {
        Function<String, Integer> f = Function.<String>identity().andThen(String::trim).andThen(String::length).compose((Object o) -> o.toString()).compose(s -> s + " "); System.out.println(f.apply("abc") + "" + Stream.of("a", "b").collect(Collectors.toMap(Function.identity(), String::hashCode)).get("a") + ((Function<Integer, Integer>) x -> x + 1).compose((Integer x) -> x * 2).andThen(x -> "r" + x).apply(4));
    }
}
