// Functional interfaces with type parameters, wildcards and arrays.
import java.util.*;
import java.util.function.*;

public class Main {
    interface F<T, R extends Collection<? super T>> { R make(T... t); } interface G<T> { <R> Function<T, R> id(R r); }

    public static void main(String[] args) throws Exception {
        F<Integer, List<Number>> f = t -> { List<Number> l = new ArrayList<>(); for (Integer i : t) l.add(i * 1.5); return l; }; System.out.println(f.make(1, 2)); G<String> g = new G<>() { public <R> Function<String, R> id(R r) { return s -> r; } }; System.out.println(g.id(5).apply("x") + 1); Function<? super Integer, ? extends Number> h = i -> i * 2L; System.out.println(h.apply(4).intValue());
    }
}
