// Unary and binary operators, primitive ones, composed.
import java.util.*;
import java.util.function.*;

public class Main {
    static void show(Object o) {
        System.out.println(o);
    }

    interface Step {
        void run() throws Throwable;
    }

    /** Prints what the step throws, or "done". */
    static void step(Step step) {
        try {
            step.run();
            System.out.println("done");
        } catch (Throwable t) {
            System.out.println(t.getClass().getName() + (t instanceof NullPointerException ? "" : ": " + t.getMessage()));
        }
    }

    public static void main(String[] args) throws Exception {
        IntUnaryOperator a = x -> x + 1, b = x -> x * 3; show(a.andThen(b).applyAsInt(2) + "" + a.compose(b).applyAsInt(2) + LongUnaryOperator.identity().applyAsLong(5) + ((DoubleBinaryOperator) Math::max).applyAsDouble(1, 2) + ((LongBinaryOperator) Long::sum).applyAsLong(3, 4) + BinaryOperator.maxBy(Comparator.comparing(String::length)).apply("aa", "b")); step(() -> a.andThen(null)); step(() -> BinaryOperator.minBy(null)); ToIntBiFunction<String, String> t = String::compareTo; IntToDoubleFunction h = i -> i / 2.0; IntSupplier s = () -> 7; BooleanSupplier z = () -> true; ObjLongConsumer<StringBuilder> o = StringBuilder::append; StringBuilder sb = new StringBuilder(); o.accept(sb, 9L); show(t.applyAsInt("b", "a") + h.applyAsDouble(5) + s.getAsInt() + "" + z.getAsBoolean() + sb);
    }
}
