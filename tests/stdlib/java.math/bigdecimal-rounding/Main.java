// BigDecimal.setScale and round: all rounding modes on the documented table.
import java.math.*;

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
        for (RoundingMode m : RoundingMode.values()) {
            StringBuilder s = new StringBuilder(m + ":");
            for (String v : new String[] {"5.5", "2.5", "1.6", "1.1", "1.0", "-1.0", "-1.1", "-1.6", "-2.5", "-5.5"})
                try { s.append(' ').append(new BigDecimal(v).setScale(0, m)); } catch (ArithmeticException e) { s.append(" !"); }
            show(s);
        }
        attempt(() -> new BigDecimal("1.25").setScale(1));
        attempt(() -> new BigDecimal("1.20").setScale(1));
        show(new BigDecimal("123456").setScale(-3, RoundingMode.HALF_EVEN) + " " + new BigDecimal("999.99").round(new MathContext(3)) + " " + new BigDecimal("0.00123456").round(new MathContext(3, RoundingMode.UP)) + " " + new BigDecimal("1").setScale(3) + " " + MathContext.DECIMAL128 + new MathContext("precision=5 roundingMode=UP").getPrecision());
        attempt(() -> new MathContext(-1));
        attempt(() -> new MathContext("bad"));
        attempt(() -> new BigDecimal("1.1").round(new MathContext(1, RoundingMode.UNNECESSARY)));
    }
}
