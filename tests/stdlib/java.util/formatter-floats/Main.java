// %f %e %g %a: precision, rounding half up, special values.
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
        double[] v = {0, -0.0, 1, 3.14159, 2.5, 0.125, 1e10, 1e-5, 123456789.987, -0.00005, Double.NaN, Double.POSITIVE_INFINITY, 1e300};
        for (double d : v) show(String.format("[%f][%.0f][%.2f][%10.3f][%-10.1f][%e][%.3E][%g][%.3g][%a]", d, d, d, d, d, d, d, d, d, d));
        show(String.format("[%+f][% f][%(f][%,.2f][%010.2f][%#.0f][%08.1f]", 1.5, 1.5, -1.5, 1234567.891, -1.5, 2.0, Double.NEGATIVE_INFINITY));
        show(String.format("%f %.3f %e %s", new BigDecimal("12345678901234567890.125"), new BigDecimal("2.0005"), new BigDecimal("1234.5"), new BigDecimal("1E+5")) + String.format("%.1f %.1f %.1f %.0f %.0f", 0.25, 0.35f, 0.45, 0.5, 1.5));
        attempt(() -> String.format("%f", 1));
        attempt(() -> String.format("%#e", 1.0));
        attempt(() -> String.format("%#g", 1.0));
        attempt(() -> String.format("%,e", 1.0));
        attempt(() -> String.format("%a", new BigDecimal(1)));
        show(String.format("%.20f %.17g %s", 0.1, 0.1, 1e7f));
    }
}
