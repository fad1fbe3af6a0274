// OptionalInt, OptionalLong, OptionalDouble: branches and text.
import java.util.*;

public class Main {
    static void show(Object o) {
        System.out.println(o);
    }

    interface Action {
        Object run() throws Throwable;
    }

    /** Prints what the action returns, or what it throws. */
    static void attempt(Action action) {
        try {
            System.out.println(action.run());
        } catch (Throwable t) {
            System.out.println(t.getClass().getName() + (t instanceof NullPointerException ? "" : ": " + t.getMessage()));
        }
    }

    public static void main(String[] args) throws Exception {
        OptionalInt a = OptionalInt.of(5), e = OptionalInt.empty(); a.ifPresentOrElse(x -> show(x), () -> show("none")); e.ifPresentOrElse(x -> show(x), () -> show("none")); show(a + "" + e + a.equals(OptionalInt.of(5)) + e.equals(OptionalInt.empty()) + a.orElseGet(() -> 1) + e.orElseGet(() -> 1) + OptionalLong.of(9) + OptionalDouble.of(-0.0) + OptionalDouble.of(Double.NaN).equals(OptionalDouble.of(Double.NaN)) + e.isEmpty()); attempt(() -> e.orElseThrow()); attempt(() -> OptionalLong.empty().orElseThrow(() -> new IllegalStateException("mine"))); attempt(() -> OptionalDouble.empty().getAsDouble());
    }
}
