// JLS 4.5.1, 5.1.10: containment, capture helper, super and extends.
import java.util.*;

public class Main {
    static void swapFirst(List<?> l) {
        swapHelper(l);
    }
    private static <T> void swapHelper(List<T> l) {
        T t = l.get(0);
        l.set(0, l.get(l.size() - 1));
        l.set(l.size() - 1, t);
    }
    static double sum(Collection<? extends Number> c) {
        double s = 0;
        for (Number n : c)
            s += n.doubleValue();
        return s;
    }
    static void fill(Collection<? super Integer> c) {
        for (int i = 0; i < 3; i++)
            c.add(i);
    }
    static <T> T firstOf(List<? extends List<? extends T>> l) {
        return l.get(0).get(0);
    }

    public static void main(String[] args) throws Exception {
        List<String> l = new ArrayList<>(List.of("a", "b", "c"));
        swapFirst(l);
        List<Number> n = new ArrayList<>();
        fill(n);
        n.add(2.5);
        List<Object> o = new ArrayList<>();
        fill(o);
        System.out.println(l + " " + n + sum(n) + o);
        CharSequence s = firstOf(List.of(List.of(new StringBuilder("x")), List.of()));
        System.out.println(s);
        Map<?, ? extends List<?>> m = Map.of("k", List.of(1));
        for (Map.Entry<?, ? extends List<?>> e : m.entrySet())
            System.out.println(e.getKey() + "=" + e.getValue().get(0));
        Class<? extends Number> c = Integer.valueOf(3).getClass();
        System.out.println(c.getSimpleName());
    }
}
