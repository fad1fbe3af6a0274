// JLS 5.1.10: capture through generic methods, arrays of wildcards, recursive bounds.
import java.util.*;

public class Main {
    static <T> T first(List<T> l) { return l.get(0); }
    static <K, V> Map<V, K> flip(Map<K, V> m) { Map<V, K> r = new TreeMap<>(); for (Map.Entry<K, V> e : m.entrySet()) r.put(e.getValue(), e.getKey()); return r; }
    static <T extends Comparable<? super T>> T max(Collection<? extends T> c) { Iterator<? extends T> i = c.iterator(); T m = i.next(); while (i.hasNext()) { T t = i.next(); if (t.compareTo(m) > 0) m = t; } return m; }
    static <E extends Enum<E>> E parse(Class<E> c, String s) { return Enum.valueOf(c, s); }
    static <T> void rotate(List<T> l) { l.add(l.remove(0)); }
    enum Q { A, B }

    public static void main(String[] args) throws Exception {
        List<?> u = new ArrayList<>(List.of("a", "b")); rotate(u); System.out.println(first(u) + "" + u);
        List<? extends Number> n = List.of(1, 2.5); Number x = first(n); System.out.println(x + "" + n.get(1).intValue());
        Map<String, ? extends List<?>> m = Map.of("k", List.of(1, "z")); for (var e : m.entrySet()) System.out.println(e.getKey() + e.getValue().get(1));
        System.out.println(flip(Map.of("p", 2, "q", 1)) + max(List.of(3, 9, 4)).toString() + max(List.of("s", "t")) + parse(Q.class, "B").ordinal());
        Class<?> c = Class.forName("java.lang.String"); Class<? extends CharSequence> s = c.asSubclass(CharSequence.class); System.out.println(s.getSimpleName());
        Comparable<? super Integer> k = 5; System.out.println(k.compareTo(3));
        List<? super Integer> sup = new ArrayList<>(List.<Number>of(1.5)); sup.add(3); Object o = sup.get(0); System.out.println(o + "" + sup);
    }
}
