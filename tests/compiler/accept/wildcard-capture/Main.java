import java.util.*;

public class Main {
    static void swap(List<?> l, int i, int j) {
        swapHelper(l, i, j);
    }

    private static <E> void swapHelper(List<E> l, int i, int j) {
        E e = l.get(i);
        l.set(i, l.get(j));
        l.set(j, e);
    }

    static double sum(Collection<? extends Number> c) {
        double s = 0;
        for (Number n : c)
            s += n.doubleValue();
        return s;
    }

    static void fill(List<? super Integer> l) {
        for (int i = 0; i < 3; i++)
            l.add(i);
    }

    static <T> void copy(List<? super T> to, List<? extends T> from) {
        for (T t : from)
            to.add(t);
    }

    static <K, V extends Comparable<? super V>> List<K> byValue(Map<K, V> m) {
        List<Map.Entry<K, V>> l = new ArrayList<>(m.entrySet());
        l.sort(Map.Entry.comparingByValue());
        List<K> out = new ArrayList<>();
        for (Map.Entry<K, V> e : l)
            out.add(e.getKey());
        return out;
    }

    public static void main(String[] args) {
        List<String> l = new ArrayList<>(List.of("a", "b", "c"));
        swap(l, 0, 2);
        System.out.println(l + " " + sum(List.of(1, 2.5, 3L)));
        List<Object> o = new ArrayList<>();
        fill(o);
        Main.<Object>copy(o, l);
        System.out.println(o);
        Map<String, Integer> m = new LinkedHashMap<>();
        m.put("x", 3);
        m.put("y", 1);
        m.put("z", 2);
        System.out.println(byValue(m));
        List<? extends List<? extends Number>> nested = List.of(List.of(1), List.of(2.0));
        for (List<? extends Number> n : nested)
            System.out.println(n.get(0).intValue());
        Class<? extends Number> k = Integer.valueOf(1).getClass();
        System.out.println(k.getName());
    }
}
