// Enums with static nested maps of lambdas and recursion between constants.
import java.util.*;
import java.util.function.*;

public class Main {
    enum T { INT { T next() { return STR; } }, STR { T next() { return INT; } }; abstract T next(); static final Map<T, Function<Object, String>> F = new EnumMap<>(T.class); static { F.put(INT, o -> "i" + o); F.put(STR, o -> "s" + o + F.get(INT.next().next()).apply(1)); } }

    public static void main(String[] args) throws Exception {
        System.out.println(T.F.get(T.STR).apply("x") + T.INT.next().next());
    }
}
