import java.util.*;
import java.util.function.*;

/** Names of the methods made for lambdas and for references that need code; an enum is abstract where constants have bodies. */
public class Main {
    static Function<Integer, List<?>[]> array = List[]::new;
    Function<Integer, int[]> instance = int[]::new;
    static Supplier<Function<Integer, String[]>> inner = () -> String[]::new;
    static Function<Integer, List<?>[]> argument = id(List[]::new);

    static <T> T id(T t) {
        return t;
    }

    static Function<Integer, Object[]> local() {
        Function<Integer, Object[]> f = Object[]::new;
        return f;
    }

    enum Op {
        PLUS { int apply(int a, int b) { return a + b; } };
        abstract int apply(int a, int b);
    }

    static String site(Function<Integer, ?> f) {
        try {
            f.apply(-1);
            return "no";
        } catch (NegativeArraySizeException e) {
            return e.getStackTrace()[0].getMethodName();
        }
    }

    public static void main(String[] args) {
        System.out.println(site(array) + " " + site(new Main().instance) + " " + site(inner.get()) + " " + site(argument)
                           + " " + site(local()));
        System.out.println(java.lang.reflect.Modifier.isAbstract(Op.class.getModifiers()) + " " + Op.PLUS.apply(1, 2));
    }
}
