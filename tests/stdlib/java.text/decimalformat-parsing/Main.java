// NumberFormat.parse: types of results, positions, strictness, BigDecimal.
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
        DecimalFormat f = new DecimalFormat("#,##0.##", DecimalFormatSymbols.getInstance(Locale.US));
        for (String s : new String[] {"12", "1,234.5", "-3", "1e5", "abc", "", "12abc", "1,2,3", "99999999999999999999", "5.0", "-0", "∞", "NaN", " 1", ".5", "1."}) attempt(() -> { Number n = f.parse(s); return n + " " + n.getClass().getSimpleName(); });
        ParsePosition p = new ParsePosition(2); show(f.parse("xx42yy", p) + " " + p.getIndex()); p.setIndex(0); show(f.parse("z", p) + " " + p.getErrorIndex());
        f.setParseBigDecimal(true); show(f.parse("1,000.10").getClass().getSimpleName()); f.setParseIntegerOnly(true); ParsePosition q = new ParsePosition(0); show(f.parse("1.9", q) + "" + q.getIndex());
        show(new DecimalFormat("0%", DecimalFormatSymbols.getInstance(Locale.US)).parse("50%") + " " + new DecimalFormat("(0)", DecimalFormatSymbols.getInstance(Locale.US)).parse("(7)"));
        attempt(() -> f.parse(null));
    }
}
