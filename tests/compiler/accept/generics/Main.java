import java.io.*;
import java.util.*;
import java.util.function.*;

class Main {
    interface Visitor<R> { R visit(Tree<?> t); }
    static class Tree<T> implements Iterable<T> {
        T v; Tree<T> l, r; Comparator<? super T> c;
        Tree(Comparator<? super T> c) { this.c = c; }
        void add(T t) { if (v == null) { v = t; l = new Tree<>(c); r = new Tree<>(c); } else (c.compare(t, v) < 0 ? l : r).add(t); }
        void walk(Consumer<? super T> f) { if (v != null) { l.walk(f); f.accept(v); r.walk(f); } }
        public Iterator<T> iterator() { List<T> out = new ArrayList<>(); walk(out::add); return out.iterator(); }
        <U> Tree<U> map(Function<? super T, ? extends U> f, Comparator<? super U> cu) { Tree<U> t = new Tree<>(cu); walk(x -> t.add(f.apply(x))); return t; }
        <R> R accept(Visitor<R> vis) { return vis.visit(this); }
    }
    static <T> void swap(List<T> l, int i, int j) { T t = l.get(i); l.set(i, l.get(j)); l.set(j, t); }
    static void swapAny(List<?> l) { swap(l, 0, 1); }
    static <T extends Object & Comparable<? super T>> T max(Collection<? extends T> c) { Iterator<? extends T> i = c.iterator(); T b = i.next(); while (i.hasNext()) { T n = i.next(); if (n.compareTo(b) > 0) b = n; } return b; }
    static <E extends Enum<E>> E parse(Class<E> k, String s) { return Enum.valueOf(k, s); }
    static <T extends Throwable> void sneaky(Throwable t) throws T { throw (T) t; }
    interface Thrower<X extends Exception> { void run() throws X; }
    static <X extends Exception> void attempt(Thrower<X> t) throws X { t.run(); }
    static abstract class Builder<T extends Builder<T>> { String s = ""; abstract T self(); T add(String x) { s += x; return self(); } }
    static class Mine extends Builder<Mine> { Mine self() { return this; } Mine twice() { s += s; return this; } }
    enum Color { RED, BLUE }
    static <A, B extends A> void copy(List<? super A> to, List<B> from) { to.addAll(from); }
    static <T> T[] arr(T... t) { return t; }
    static double sum(Collection<? extends Number> c) { double d = 0; for (Number n : c) d += n.doubleValue(); return d; }
    static class Cell<T> { private T t; Cell(T t) { this.t = t; } T get() { return t; } static <Q> Cell<Q> of(Q q) { return new Cell<>(q); } <Z> Cell<Map.Entry<T, Z>> with(Z z) { return new Cell<>(Map.entry(t, z)); } }
    static Object raw(List l) { l.add("raw"); for (Object o : l) return o; return null; }
    class Gen<T> { class In { T t; In(T t) { this.t = t; } } In make(T t) { return new In(t); } }
    public static void main(String[] args) throws Exception {
        Tree<String> t = new Tree<>(Comparator.naturalOrder());
        for (String s : "the quick brown fox".split(" ")) t.add(s);
        StringBuilder sb = new StringBuilder(); for (String s : t) sb.append(s).append(' '); System.out.println(sb);
        t.map(String::length, Comparator.<Integer>reverseOrder()).walk(System.out::print); System.out.println();
        System.out.println(t.<Integer>accept(x -> { int n = 0; for (Object o : x) n++; return n; }));
        List<Integer> li = new ArrayList<>(List.of(1, 2, 3)); swapAny(li); System.out.println(li + " " + max(li) + " " + max(List.of("p", "q")));
        System.out.println(parse(Color.class, "BLUE").ordinal());
        try { Main.<RuntimeException>sneaky(new IOException("io")); } catch (Exception e) { System.out.println(e.getMessage()); }
        attempt(() -> System.out.println("no throw"));
        try { attempt(() -> { throw new IOException("x"); }); } catch (IOException e) { System.out.println("caught " + e.getMessage()); }
        System.out.println(new Mine().add("a").twice().add("b").s);
        List<Number> nums = new ArrayList<>(); copy(nums, List.of(1, 2)); copy(nums, List.of(2.5)); System.out.println(nums + " " + sum(nums));
        System.out.println(arr("a", "b").length + arr(1, 2.0)[0].intValue());
        System.out.println(Cell.of("k").with(5).get().getValue() + 1);
        System.out.println(raw(new ArrayList<String>()));
        Gen<String> g = new Main().new Gen<>(); Gen<String>.In in = g.make("inner"); System.out.println(in.t.length());
        Map<String, ? super Integer> wm = new HashMap<String, Number>(Map.of("a", 1.5)); Object ov = wm.get("a"); System.out.println(ov);
        List<? extends List<? extends Number>> ll = List.of(List.of(1), List.of(2.0, 3)); for (List<? extends Number> l : ll) for (Number n : l) System.out.print(n.intValue()); System.out.println();
        Runnable r = (Runnable & Serializable) () -> System.out.println("ser"); r.run(); System.out.println(r instanceof Serializable);
        Comparable<String> cs = "a"; System.out.println(cs.compareTo("b"));
        int[] ia = {3, 1, 2}; int[] ib = ia.clone(); Arrays.sort(ib); System.out.println(ia[0] + ib[0]); Class<? extends Number> k = Integer.valueOf(1).getClass(); System.out.println(k.getSimpleName());
        Supplier<? extends List<String>> sup = ArrayList::new; System.out.println(sup.get().size());
        Optional<? extends Number> on = Optional.of(1); System.out.println(on.map(Number::intValue).get() + on.get().intValue());
        BiFunction<Double, Integer, Double> pw = Math::pow; System.out.println(pw.andThen(Double::intValue).apply(2.0, 10));
        Predicate<String> pr = String::isEmpty; System.out.println(pr.negate().and(s -> s.length() > 1).or(s -> s.equals("z")).test("z"));
    }
}
