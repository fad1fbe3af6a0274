// Long chains of generic calls with explicit and inferred arguments.
import java.util.*;
import java.util.function.*;
import java.util.stream.*;

public class Main {
    public static void main(String[] args) throws Exception {
        System.out.println(Optional.of(List.of(1, 2, 3)).map(l -> l.stream().map(x -> x * x).toList()).filter(l -> l.size() == 3).flatMap(l -> l.stream().reduce(Integer::sum)).map(Integer::toBinaryString).orElse("none").chars().filter(c -> c == '1').count()); System.out.println(Stream.<Supplier<String>>of(() -> "a", () -> "b").map(Supplier::get).collect(Collectors.joining()) + Collections.<String>emptyList().size() + Map.<String, Integer>of().isEmpty());
    }
}
