import java.io.Serializable;
import java.util.*;
import java.util.function.*;

public class Main {
    interface Named {
        String name();
    }

    interface Aged {
        int age();
    }

    record Person(String name, int age) implements Named, Aged {
    }

    static <T extends Named & Aged> String show(T t) {
        return t.name() + t.age();
    }

    static <T extends Object & Comparable<? super T>> T max(Collection<? extends T> c) {
        Iterator<? extends T> i = c.iterator();
        T best = i.next();
        while (i.hasNext()) {
            T n = i.next();
            if (n.compareTo(best) > 0)
                best = n;
        }
        return best;
    }

    public static void main(String[] args) {
        System.out.println(show(new Person("p", 3)));
        System.out.println(max(List.of(3, 8, 5)));
        Runnable r = (Runnable & Serializable) () -> System.out.println("ran");
        r.run();
        System.out.println(r instanceof Serializable);
        var mixed = List.of(1, "two", 3.0);
        for (var m : mixed)
            System.out.print(m + " ");
        System.out.println();
        var chosen = args.length == 0 ? 1 : "s";
        System.out.println(chosen);
        Supplier<? extends Comparable<?>> s = () -> args.length == 0 ? "x" : 1;
        System.out.println(s.get());
    }
}
