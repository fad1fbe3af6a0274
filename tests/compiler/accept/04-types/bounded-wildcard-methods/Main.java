// Producers and consumers with bounds on both sides.
import java.util.*;

public class Main {
    static <T> void copy(List<? super T> to, List<? extends T> from) { for (T t : from) to.add(t); } static <T, C extends Collection<? super T>> C into(C c, Iterable<? extends T> i) { for (T t : i) c.add(t); return c; } static double sum(Map<?, ? extends Number> m) { double s = 0; for (Number n : m.values()) s += n.doubleValue(); return s; }

    public static void main(String[] args) throws Exception {
        List<Object> o = new ArrayList<>(); copy(o, List.of(1, 2)); Main.<CharSequence>copy(o, List.of("s")); Set<Number> n = into(new TreeSet<Number>(Comparator.comparing(Number::intValue)), List.of(3, 1)); System.out.println(o + "" + n + sum(Map.of("a", 1, "b", 2.5)));
    }
}
