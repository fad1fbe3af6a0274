// BigDecimal: scale and text of every constructor; canonical and engineering notation.
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
        for (String s : new String[] {"0", "0.00", "-1.50", "1E+3", "1e-10", ".5", "5.", "+.1e1", "123.456E+5", "0E-7", "-0", "1E400", "", "1e", "abc", "1.2.3", "e5", " 1"}) attempt(() -> { BigDecimal d = new BigDecimal(s); return d + " " + d.scale() + " " + d.precision() + " " + d.unscaledValue() + " " + d.toPlainString().length() + " " + d.toEngineeringString() + " " + d.hashCode(); });
        show(new BigDecimal(0.1) + " " + BigDecimal.valueOf(0.1) + " " + BigDecimal.valueOf(100.0) + " " + BigDecimal.valueOf(5, 3) + " " + BigDecimal.valueOf(5, -3) + " " + new BigDecimal(BigInteger.TEN, 5) + " " + new BigDecimal(1e300).precision() + new BigDecimal(new char[] {'1', '.', '5'}) + new BigDecimal("12345.678", new MathContext(4)));
        attempt(() -> new BigDecimal(Double.NaN));
        attempt(() -> BigDecimal.valueOf(Double.POSITIVE_INFINITY));
        attempt(() -> new BigDecimal("1E2147483648"));
        attempt(() -> new BigDecimal((String) null));
    }
}
