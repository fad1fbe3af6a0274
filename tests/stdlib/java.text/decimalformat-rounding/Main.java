// DecimalFormat: rounding modes, digits limits, BigDecimal, positions.
import java.math.*;
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
        DecimalFormat f = new DecimalFormat("0.0", DecimalFormatSymbols.getInstance(Locale.ROOT));
        for (RoundingMode m : RoundingMode.values()) { if (m == RoundingMode.UNNECESSARY) continue; f.setRoundingMode(m); show(m + " " + f.format(0.25) + f.format(0.35) + f.format(-0.25) + f.format(1.05) + f.format(0.15)); }
        f.setRoundingMode(RoundingMode.UNNECESSARY);
        attempt(() -> f.format(0.25));
        attempt(() -> f.format(0.5));
        f.setRoundingMode(RoundingMode.HALF_EVEN); f.setMaximumFractionDigits(4); f.setMinimumIntegerDigits(3); f.setGroupingUsed(true); f.setGroupingSize(2); f.setDecimalSeparatorAlwaysShown(true); f.setPositivePrefix("+"); show(f.format(1234567.891234) + f.format(5) + f.toPattern() + f.format(new BigDecimal("123456789012345678901234.00005")) + f.format(new BigInteger("99999999999999999999")) + f.format(Long.MIN_VALUE));
        f.setMultiplier(100); show(f.format(0.5) + f.getMaximumFractionDigits() + f.isParseBigDecimal());
        attempt(() -> f.format("x"));
        attempt(() -> f.format((Object) null));
    }
}
