import java.util.*;
import java.util.function.*;

public class Main {
    interface Shape<T extends Shape<T>> extends Comparable<T> { T scaled(double k); double area(); default int compareTo(T o) { return Double.compare(area(), o.area()); } }
    static class Square implements Shape<Square> { final double s; Square(double s) { this.s = s; } public Square scaled(double k) { return new Square(s * k); } public double area() { return s * s; } public String toString() { return "Sq" + s; } }
    static abstract class Base<K, V> { abstract V get(K k); void put(K k, V v) { System.out.println("base " + k + v); } V twice(K k) { get(k); return get(k); } protected Object clone() throws CloneNotSupportedException { return this; } }
    static class Impl extends Base<String, Integer> { int n; @Override Integer get(String k) { return k.length() + n++; } @Override void put(String k, Integer v) { System.out.println("impl " + k + (v + 1)); } @Override public Impl clone() { return new Impl(); } }
    static class Box<T extends Comparable<? super T>> { T v; Box(T v) { this.v = v; } boolean less(Box<? extends T> o) { return v.compareTo(o.v) < 0; } <R extends Comparable<? super R>> Box<R> map(Function<? super T, ? extends R> f) { return new Box<>(f.apply(v)); } }
    static <T extends Object & Comparable<? super T>> T max(Collection<? extends T> c) { Iterator<? extends T> i = c.iterator(); T best = i.next(); while (i.hasNext()) { T t = i.next(); if (t.compareTo(best) > 0) best = t; } return best; }
    static <T extends CharSequence & Comparable<T>> int both(T a, T b) { return a.length() + b.charAt(0) + a.compareTo(b); }
    @SafeVarargs static <T> List<T> list(T... ts) { return new ArrayList<>(Arrays.asList(ts)); }
    static <A, B extends A> void copy(List<? super B> to, List<B> from) { for (B b : from) to.add(b); }
    static double total(List<? extends Number> l) { double d = 0; for (Number n : l) d += n.doubleValue(); return d; }
    interface Source<T> { T next(); }
    static class Ints implements Source<Integer>, Supplier<Integer>, Iterator<Integer> { int i; public Integer next() { return i++; } public Integer get() { return i * 10; } public boolean hasNext() { return i < 5; } }
    static class Tree<T extends Comparable<T>> { T value; Tree<T> left, right; Tree(T v) { value = v; } void add(T v) { if (v.compareTo(value) < 0) { if (left == null) left = new Tree<>(v); else left.add(v); } else if (right == null) right = new Tree<>(v); else right.add(v); } void walk(Consumer<? super T> c) { if (left != null) left.walk(c); c.accept(value); if (right != null) right.walk(c); } }
    T0<String> t0 = new T0<>();
    static class T0<X> { X x; X[] xs; List<X>[] ls; X get() { return x; } void set(X x) { this.x = x; } }
    @SuppressWarnings({"unchecked", "rawtypes"})
    public static void main(String[] args) throws Exception {
        Shape<Square> s = new Square(2);
        System.out.println(s.scaled(3) + " " + s.compareTo(new Square(5)));
        Base<String, Integer> b = new Impl();
        b.put("k", 1); System.out.println(b.get("abc") + b.twice("x"));
        ((Base) b).put("raw", 5);
        System.out.println(new Impl().clone().getClass() == Impl.class);
        System.out.println(new Box<>("a").less(new Box<>("b")) + " " + new Box<>(3).map(x -> x * 1.5).v);
        String m = max(list("p", "z", "q")); System.out.println(m + both("ab", "cd"));
        List<Object> to = new ArrayList<>(); copy(to, list(1, 2)); System.out.println(to + " " + total(list(1, 2.5, 3L)));
        Ints ints = new Ints(); Source<Integer> src = ints; Supplier<Integer> sup = ints; int sum = 0; while (ints.hasNext()) sum += src.next(); System.out.println(sum + sup.get());
        Tree<String> t = new Tree<>("m"); for (String x : "q a z b".split(" ")) t.add(x); StringBuilder sb = new StringBuilder(); t.walk(sb::append); System.out.println(sb);
        T0<String> o = new Main().t0; o.set("len"); o.x += "gth"; System.out.println(o.get().length() + o.x.charAt(0) + o.x); o.x = null; System.out.println(o.x == null);
        T0<Integer> oi = new T0<>(); oi.x = 5; oi.x++; oi.x += 2; int prim = oi.get(); System.out.println(prim + oi.x--); System.out.println(oi.get() * 2L);
        Map<String, List<Integer>> map = new TreeMap<>(); for (int i = 0; i < 6; i++) map.computeIfAbsent(i % 2 == 0 ? "even" : "odd", k -> new ArrayList<>()).add(i);
        for (Map.Entry<String, List<Integer>> e : map.entrySet()) { int k = 0; for (int v : e.getValue()) k += v; System.out.print(e.getKey() + k + " "); } System.out.println();
        List raw = list(1, "two"); for (Object x : raw) System.out.print(x); System.out.println();
        try { List<Integer> bad = (List<Integer>) (List) list("s"); int n = bad.get(0); } catch (ClassCastException e) { System.out.println("cce"); }
        Integer[] arr = list(3, 1, 2).toArray(new Integer[0]); Arrays.sort(arr, Collections.reverseOrder()); System.out.println(Arrays.toString(arr) + arr.clone().length);
    }
}
