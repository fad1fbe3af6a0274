// JLS 15.12.2.7: comparators whose parameter types come from explicit lambdas, references or arguments.
import java.util.*;
import java.util.function.*;
import java.util.stream.*;

public class Main {
    record P(String n, int a, double w) {}

    public static void main(String[] args) throws Exception {
        List<P> l = new ArrayList<>(List.of(new P("x", 2, 1.5), new P("y", 1, 2.5), new P("z", 1, 0.5)));
        l.sort(Comparator.comparing(P::a).thenComparing(P::w, Comparator.reverseOrder())); System.out.println(l.get(0).n());
        l.sort(Comparator.comparing((P p) -> p.w()).reversed().thenComparing(p -> p.n())); System.out.println(l.get(0).n());
        l.sort(Comparator.<P, String>comparing(p -> p.n()).reversed()); System.out.println(l.get(0).n());
        l.sort(Collections.reverseOrder(Comparator.comparingDouble(p -> -p.w()))); System.out.println(l.get(0).n());
        System.out.println(l.stream().min(Comparator.comparingInt(p -> p.a() * 10 + p.n().charAt(0))).map(P::n).orElseThrow());
        Comparator<P> c = Comparator.nullsFirst(Comparator.comparing(P::n, String.CASE_INSENSITIVE_ORDER)); System.out.println(c.compare(null, l.get(0)));
        System.out.println(Stream.of(3, 1, 2).sorted(Comparator.comparing(Function.identity(), (p, q) -> q - p)).toList());
    }
}
