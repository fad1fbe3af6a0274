// DecimalFormat: patterns of digits, grouping, exponents, percent, quotes, negative parts.
import java.text.*;
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
        DecimalFormatSymbols s = DecimalFormatSymbols.getInstance(Locale.US); double[] v = {0, 1, -1.5, 1234.567, 0.005, 1e10, -0.0, 12345678.9, Double.NaN, Double.NEGATIVE_INFINITY};
        for (String p : new String[] {"#", "0", "0.00", "#.##", "#,##0.00", "000.0", "#,###", "0.###E0", "##0.##E0", "00.00E00", "0%", "0.0‰", "'#'0", "$0.00;($0.00)", "#.", ".00", "0.0#", "¤#,##0.00", "0 'units'", "+0;-0"}) {
            StringBuilder b = new StringBuilder(p + ":"); DecimalFormat f = new DecimalFormat(p, s); for (double d : v) b.append(" [").append(f.format(d)).append(']'); show(b.append(f.toPattern()));
        }
        for (String p : new String[] {"0.0.0", "#0#", "0,0.0,0", "0E", "0;0;0", "%0%", "'", "##,##0,"}) attempt(() -> new DecimalFormat(p, s).toPattern());
    }
}
