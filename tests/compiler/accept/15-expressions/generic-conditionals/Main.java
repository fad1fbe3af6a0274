// JLS 15.25.3: poly conditionals: lambdas, diamonds, generic methods in both arms.
import java.util.*;
import java.util.function.*;

public class Main {
    static <T> List<T> none() { return new ArrayList<>(); }
    static <T> T id(T t) { return t; }
    static void take(List<String> l) { System.out.println("strings " + l); }

    public static void main(String[] args) throws Exception {
        boolean y = args.length == 0;
        List<String> l = y ? none() : new ArrayList<>();
        take(y ? none() : List.of());
        take(y ? id(List.of("a")) : (l));
        Function<String, Integer> f = y ? String::length : s -> -1;
        Supplier<Supplier<String>> s = () -> y ? () -> "deep" : () -> "no";
        Comparator<String> c = !y ? null : Comparator.comparing(String::length);
        System.out.println(f.apply("abc") + s.get().get() + c.compare("a", "bb"));
        Object o = y ? 'a' : "s"; Comparable<?> k = y ? 1 : "s"; var v = y ? List.of(1) : Set.of("x");
        System.out.println(o + "" + k + v.size());
        int i = y ? id(5) : 0; Integer n = y ? id(null) : 1;
        System.out.println(i + "" + n);
        Map<String, ? super Integer> m = y ? new HashMap<String, Number>() : new HashMap<String, Object>();
        System.out.println(m);
    }
}
