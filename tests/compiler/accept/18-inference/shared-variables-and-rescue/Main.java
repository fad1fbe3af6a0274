import java.util.*;

/** The least upper bound of captures of one variable; a most specific method that two others hide at first. */
public class Main {
    static <T> Iterator<T> concat(Iterator<? extends T> a, Iterator<? extends T> b) {
        return concat(consuming(a, b));
    }

    static <T> Iterator<T> concat(Iterator<? extends Iterator<? extends T>> inputs) {
        List<T> all = new ArrayList<>();
        inputs.forEachRemaining(i -> i.forEachRemaining(all::add));
        return all.iterator();
    }

    @SafeVarargs
    static <I extends Iterator<?>> Iterator<I> consuming(I... elements) {
        return Arrays.asList(elements).iterator();
    }

    static String check(int a, long b) { return "int long"; }
    static String check(long a, int b) { return "long int"; }
    static String check(long a, long b) { return "long long"; }
    static String check(int a, int b) { return "int int"; }
    static String check(Object a, Object b) { return "objects"; }
    static String check(char a, int b) { return "char int"; }

    static <T, L extends T, R extends T> List<? extends T> both(boolean b, L left, R right) {
        return List.of(b ? left : right, left, right);
    }

    public static void main(String[] args) {
        concat(List.of(1, 2).iterator(), List.of(3.5).iterator()).forEachRemaining(n -> System.out.println(n));
        System.out.println(check(1, 2) + ", " + check(1L, 2) + ", " + check('a', 2) + ", " + check("a", 2));
        List<? extends Comparable<?>> list = Main.<Comparable<?>, String, Integer>both(true, "x", 1);
        System.out.println(list);
    }
}
