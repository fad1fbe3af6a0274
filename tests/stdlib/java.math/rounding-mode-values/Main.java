// RoundingMode and MathContext: names, order, text.
import java.math.*;
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
        show(Arrays.toString(RoundingMode.values()) + RoundingMode.valueOf("HALF_UP").ordinal() + RoundingMode.HALF_EVEN + MathContext.DECIMAL32 + "|" + MathContext.DECIMAL64.equals(new MathContext(16, RoundingMode.HALF_EVEN)) + MathContext.UNLIMITED.getPrecision() + new MathContext("precision=3 roundingMode=FLOOR").getRoundingMode() + new MathContext(7).hashCode() * 0); attempt(() -> RoundingMode.valueOf("UPWARDS")); attempt(() -> new MathContext("precision=x roundingMode=UP")); attempt(() -> new MathContext(null));
    }
}
