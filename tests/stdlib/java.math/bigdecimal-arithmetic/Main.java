// BigDecimal: scales of results, division that does not end, remainders, powers, square roots.
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
        BigDecimal a = new BigDecimal("10.25"), b = new BigDecimal("-3.5");
        show(a.add(b) + " " + a.subtract(b) + " " + a.multiply(b) + " " + a.remainder(b) + " " + a.divideToIntegralValue(b) + " " + Arrays.toString(a.divideAndRemainder(b)) + a.negate() + a.abs() + b.signum() + a.pow(3) + " " + b.plus(new MathContext(1)) + a.max(b) + a.movePointLeft(3) + a.movePointRight(3) + a.scaleByPowerOfTen(2) + a.ulp() + new BigDecimal("1.500").stripTrailingZeros() + new BigDecimal("100").stripTrailingZeros() + new BigDecimal("0.000").stripTrailingZeros());
        attempt(() -> a.divide(new BigDecimal("3")));
        attempt(() -> BigDecimal.ONE.divide(new BigDecimal("8")));
        attempt(() -> new BigDecimal("1.00").divide(new BigDecimal("2")));
        attempt(() -> a.divide(BigDecimal.ZERO));
        attempt(() -> BigDecimal.ZERO.divide(BigDecimal.ZERO));
        attempt(() -> a.divide(b, 5, RoundingMode.HALF_UP));
        attempt(() -> a.divide(b, MathContext.DECIMAL32));
        attempt(() -> a.divide(b, RoundingMode.DOWN));
        attempt(() -> a.divide(b, 1, RoundingMode.UNNECESSARY));
        attempt(() -> new BigDecimal("2").sqrt(new MathContext(30)));
        attempt(() -> b.sqrt(MathContext.DECIMAL32));
        attempt(() -> new BigDecimal("2.25").sqrt(MathContext.UNLIMITED));
        attempt(() -> new BigDecimal("2").sqrt(MathContext.UNLIMITED));
        attempt(() -> a.pow(-1));
        attempt(() -> a.pow(-2, MathContext.DECIMAL64));
        attempt(() -> a.pow(1000000000));
    }
}
