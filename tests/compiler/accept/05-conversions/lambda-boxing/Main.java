// Boxing and widening of the results and arguments of lambdas and references.
import java.util.function.*;

public class Main {
    static int len(Object o) { return o.toString().length(); } static Integer box(int i) { return i; }

    public static void main(String[] args) throws Exception {
        IntFunction<Object> a = i -> i; ToLongFunction<Integer> b = i -> i; Supplier<Long> c = () -> 5L; IntUnaryOperator d = Main::box; ToDoubleFunction<String> e = Main::len; Function<Integer, Integer> f = Main::len; DoubleSupplier g = () -> 'a'; Supplier<Object> h = () -> 1 + 1; IntSupplier k = () -> Integer.valueOf(9); ToIntFunction<Character> m = c2 -> c2; System.out.println(a.apply(1) + "" + b.applyAsLong(2) + c.get() + d.applyAsInt(3) + e.applyAsDouble("four") + f.apply(12345) + g.getAsDouble() + h.get() + k.getAsInt() + m.applyAsInt('b'));
    }
}
