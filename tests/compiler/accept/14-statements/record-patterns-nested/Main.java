// JLS 14.30.1: nested record patterns, var, generic inference, accessors that throw.
import java.util.*;

public class Main {
    record P<A, B>(A a, B b) {}
    record Node(int v, Node l, Node r) {}
    sealed interface Opt<T> { record Some<T>(T t) implements Opt<T> {} record None<T>() implements Opt<T> {} }
    static int sum(Node n) { return switch (n) { case null -> 0; case Node(int v, Node l, Node r) -> v + sum(l) + sum(r); }; }
    static String f(P<Object, ?> p) {
        return switch (p) {
            case P<Object, ?>(String s, Integer i) -> s.repeat(i);
            case P<Object, ?>(P<?, ?>(var x, P<?, ?>(int[] y, _)), var z) when y.length > 0 -> x + "" + y[0] + z;
            case P(P q, var z) -> "inner " + q.a() + z;
            case P(var x, var y) -> "any " + x + y;
        };
    }
    static <T> String g(Opt<Opt<T>> o) {
        return switch (o) { case Opt.Some<Opt<T>>(Opt.Some<T>(var t)) -> "some " + t; case Opt.Some(Opt.None()) -> "some none"; case Opt.None() -> "none"; };
    }
    record Bad(int x) { public int x() { throw new IllegalStateException("accessor"); } }

    public static void main(String[] args) throws Exception {
        System.out.println(sum(new Node(1, new Node(2, null, null), new Node(3, null, new Node(4, null, null)))));
        System.out.println(f(new P<>("ab", 2)) + f(new P<>(new P<>(1, new P<>(new int[] {5}, 0)), 'z')) + f(new P<>(new P<>(1, null), 3)) + f(new P<>(null, null)));
        System.out.println(g(new Opt.Some<>(new Opt.Some<>(3))) + g(new Opt.Some<>(new Opt.None<>())) + g(new Opt.None<>()));
        Object o = new P<>("k", List.of(1, 2));
        if (o instanceof P(String k, List<?> l) && l.size() == 2) System.out.println(k + l);
        if (!(o instanceof P<?, ?>(CharSequence c, Collection<?> _))) throw new AssertionError();
        System.out.println(c.length());
        try { if ((Object) new Bad(1) instanceof Bad(int x)) System.out.println(x); } catch (MatchException e) { System.out.println("match " + e.getCause().getMessage()); }
    }
}
