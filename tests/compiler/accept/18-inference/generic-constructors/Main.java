// JLS 15.9.3: diamonds with bounds, nested, in arguments, returns and anonymous classes.
import java.util.*;
import java.util.function.*;

public class Main {
    static class Node<T extends Comparable<T>> { T v; Node<T> l, r; Node(T v) { this.v = v; } Node(Node<? extends T> n) { v = n.v; } void add(T t) { if (t.compareTo(v) < 0) { if (l == null) l = new Node<>(t); else l.add(t); } else if (r == null) r = new Node<>(t); else r.add(t); } void walk(Consumer<? super T> c) { if (l != null) l.walk(c); c.accept(v); if (r != null) r.walk(c); } }
    static class Pair<A, B> { final A a; final B b; Pair(A a, B b) { this.a = a; this.b = b; } <C> Pair(C c, Function<? super C, ? extends A> f, Function<C, B> g) { this(f.apply(c), g.apply(c)); } Pair<B, A> flip() { return new Pair<>(b, a); } static <T> Pair<T, T> twin(T t) { return new Pair<>(t, t); } }
    static <T> List<T> take(List<T> l) { return l; }

    public static void main(String[] args) throws Exception {
        Node<Integer> n = new Node<>(5); for (int i : new int[] {3, 8, 1, 9}) n.add(i); StringBuilder s = new StringBuilder(); n.walk(s::append); System.out.println(s);
        Pair<String, Integer> p = new Pair<>("a", 1); System.out.println(p.flip().a + new Pair<>(new Pair<>(1, "x"), List.of()).a.b + Pair.twin(2).b);
        Pair<Integer, String> q = new Pair<>("abc", x -> x.length(), x -> x + "!"); System.out.println(q.a + q.b + take(new ArrayList<>(List.of(1))).get(0));
        List<Map<String, List<Integer>>> deep = new ArrayList<>(); deep.add(new HashMap<>(Map.of("k", new ArrayList<>(List.of(7))))); System.out.println(deep); Comparator<Pair<String, ?>> c = new Comparator<>() { public int compare(Pair<String, ?> x, Pair<String, ?> y) { return x.a.compareTo(y.a); } }; System.out.println(c.compare(p, new Pair<>("b", 2.5)));
    }
}
