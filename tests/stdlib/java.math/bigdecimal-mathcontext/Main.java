// Precision and rounding by MathContext.
import java.math.*;
import java.util.*;

public class Main {
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
        BigDecimal a = new BigDecimal("123.456"), b = new BigDecimal("0.0078915"); for (MathContext m : List.of(new MathContext(2), new MathContext(4, RoundingMode.DOWN), MathContext.DECIMAL32, MathContext.UNLIMITED, new MathContext(1, RoundingMode.CEILING))) attempt(() -> m + " " + a.add(b, m) + " " + a.multiply(b, m) + " " + a.subtract(b, m) + " " + a.negate(m) + " " + a.pow(2, m) + " " + b.round(m) + " " + a.remainder(b, m)); attempt(() -> a.divide(b, new MathContext(5))); attempt(() -> BigDecimal.ONE.divide(new BigDecimal(7), MathContext.DECIMAL128));
    }
}
