// JLS 4.8: members of a raw type are erased, and unchecked conversion goes both ways.
import java.util.*;

public class Main {
    static class Cell<T> {
        T value;
        List<String> names = new ArrayList<>();
        Cell(T v) { value = v; }
        <U> U echo(U u) { return u; }
        static <V> Cell<V> of(V v) { return new Cell<>(v); }
    }

    public static void main(String[] args) throws Exception {
        @SuppressWarnings({"rawtypes", "unchecked"})
        Cell raw = new Cell("x");
        Object o = raw.value;
        raw.value = 5;
        raw.names.add(7);
        Cell<String> c = raw;
        try {
            String s = c.value;
            System.out.println(s);
        } catch (ClassCastException e) {
            System.out.println("polluted");
        }
        System.out.println(o + " " + raw.echo(1) + " " + raw.names + " " + Cell.of(2).value);
        List list = new ArrayList();
        list.add(1);
        list.add("two");
        for (Object x : list)
            System.out.print(x + " ");
        Map.Entry e = Map.entry("k", 1);
        System.out.println(e.getKey().hashCode());
    }
}
