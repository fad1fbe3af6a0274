// JLS 15.12.2.5: the more specific of generic and plain methods.
import java.util.*;

public class Main {
    static <T> String f(T t) { return "T"; }
    static <T extends Number> String f(T t) { return "Number"; }
    static String f(Integer i) { return "Integer"; }
    static <T> String f(List<T> l) { return "List"; }
    static <T extends Comparable<T>> String f(Collection<T> l) { return "Collection"; }
    static String g(Iterable<?> i) { return "Iterable"; }
    static String g(Collection<?> i) { return "Collection"; }
    static <T> String h(T... ts) { return "T..."; }
    static <T> String h(T a, T b) { return "T,T"; }
    static String h(Object a, Object... b) { return "Object,Object..."; }

    public static void main(String[] args) throws Exception {
        System.out.println(f("s") + f(1.5) + f(3) + f(Set.of(1)) + f((Object) null));
        System.out.println(g(List.of()) + g((Iterable<?>) List.of()));
        System.out.println(h(1, "2") + h(1, 2));
    }
}
