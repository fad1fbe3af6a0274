import java.util.*;
import java.util.function.*;

/** Where the least upper bound of the arguments does not fit the target, the target decides. */
class Main {
    static <R> R pick(Supplier<R> s, R r) {
        return r;
    }

    static <R> R second(R a, R b) {
        return b;
    }

    static final List<? super Integer> FIELD = pick(ArrayList::new, new ArrayList<Number>(List.of(1.5)));

    public static void main(String[] args) {
        FIELD.add(1);
        System.out.println(FIELD);
        List<? super Integer> l = second(new ArrayList<Integer>(), new LinkedList<Number>());
        l.add(2);
        System.out.println(l);
        List<? super Integer> m = pick(() -> new ArrayList<>(), new ArrayList<Object>(List.of("x")));
        m.add(3);
        System.out.println(m);
        List<? extends Number> n = second(new ArrayList<>(List.of(1)), new ArrayList<>(List.of(2.5)));
        System.out.println(n);
    }
}
