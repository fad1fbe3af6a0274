// Optional with wildcards, flatMap to subtypes and or.
import java.util.*;

public class Main {
    static Optional<? extends Number> num(String s) { return s.isEmpty() ? Optional.empty() : s.contains(".") ? Optional.of(Double.valueOf(s)) : Optional.of(Integer.valueOf(s)); }

    public static void main(String[] args) throws Exception {
        System.out.println(num("5").map(Number::intValue).get() + "" + num("2.5").map(n -> n.doubleValue() * 2).get() + num("").isPresent() + Optional.of("7").<Number>flatMap(s -> num(s)).get() + Optional.<Number>of(1).or(() -> Optional.of(2.5)).get() + Optional.of(List.of(1, 2)).map(l -> l.get(1)).filter(x -> x > 1).isPresent());
    }
}
