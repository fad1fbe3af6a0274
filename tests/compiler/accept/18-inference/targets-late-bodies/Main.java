import java.util.*;
import java.util.function.*;

/** Arguments that are generic calls with lambdas whose bodies decide; captures below wildcards; merged invocations. */
public class Main {
    record Entry(String name, int age) {}

    static Optional<? extends Number> number(String s) {
        return s.contains(".") ? Optional.of(Double.valueOf(s)) : Optional.of(Integer.valueOf(s));
    }

    static <T> int count(List<? extends List<? extends T>> lists) {
        int n = 0;
        for (List<? extends T> l : lists)
            n += l.size();
        return n;
    }

    static String which(Comparator<Entry> c) {
        return "comparator";
    }

    static String which(Runnable r) {
        return "runnable";
    }

    public static void main(String[] args) {
        List<Entry> list = new ArrayList<>(List.of(new Entry("a", 1), new Entry("c", 3), new Entry("b", 2)));
        list.sort(Comparator.comparing(e -> e.name(), Comparator.reverseOrder()));
        System.out.println(list);
        list.sort(Comparator.comparing(Entry::age, Comparator.nullsFirst(Comparator.naturalOrder())));
        System.out.println(list);
        System.out.println(which(Comparator.comparing(e -> e.name(), Comparator.reverseOrder())));

        var found = Optional.of("7").flatMap(s -> number(s));
        System.out.println(found.get().intValue() + Optional.of("7.5").flatMap(Main::number).get().doubleValue());

        System.out.println(count(List.of(List.of("x"), List.of(new StringBuilder("y"), new StringBuilder("z")))));
        System.out.println(Main.<CharSequence>count(List.of(List.of("x"), List.of(new StringBuilder("y")))));
        List<? extends List<? extends CharSequence>> texts = List.of(List.of("x"), List.of(new StringBuilder("yy")));
        System.out.println(texts.get(1).get(0).length());
        var mixed = List.of(List.of(1), Set.of("s"));
        System.out.println(mixed.get(0).iterator().next());
    }
}
