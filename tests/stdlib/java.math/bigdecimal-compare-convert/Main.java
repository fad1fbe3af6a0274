// BigDecimal: equals and compareTo differ; conversions exact or not.
import java.math.*;
import java.util.*;
import java.util.stream.*;

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
        BigDecimal a = new BigDecimal("2.0"), b = new BigDecimal("2.00");
        show(a.equals(b) + "" + a.compareTo(b) + (a.hashCode() == b.hashCode()) + new TreeSet<>(List.of(a, b)).size() + Set.of(a, b).size() + a.stripTrailingZeros().equals(b.stripTrailingZeros()));
        BigDecimal big = new BigDecimal("12345678901234567890.98765"); show(big.intValue() + " " + big.longValue() + " " + big.doubleValue() + " " + big.floatValue() + " " + big.toBigInteger() + " " + new BigDecimal("1e-400").doubleValue() + new BigDecimal("1e400").doubleValue() + new BigDecimal("-0.0").doubleValue());
        attempt(() -> big.toBigIntegerExact());
        attempt(() -> big.intValueExact());
        attempt(() -> new BigDecimal("3000000000").intValueExact());
        attempt(() -> new BigDecimal("5.00").shortValueExact());
        attempt(() -> a.compareTo(null));
        show(List.of(new BigDecimal("1.5"), new BigDecimal("-3"), new BigDecimal("1.49")).stream().sorted().toList() + "" + Stream.of("0.1", "0.2", "0.3").map(BigDecimal::new).reduce(BigDecimal.ZERO, BigDecimal::add));
    }
}
