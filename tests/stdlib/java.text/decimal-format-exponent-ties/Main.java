import java.math.RoundingMode;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.Locale;

/** Numbers half way between two results, before an exponent: longs and doubles differ. */
public class Main {
    public static void main(String[] args) {
        for (RoundingMode mode : RoundingMode.values()) {
            for (String pattern : new String[] {"0.###E0", "0.#E0", "##0.#E0", "00.#E0"}) {
                if (mode == RoundingMode.UNNECESSARY) {
                    continue;
                }
                DecimalFormat format = new DecimalFormat(pattern, DecimalFormatSymbols.getInstance(Locale.ROOT));
                format.setRoundingMode(mode);
                StringBuilder sb = new StringBuilder(mode + " " + pattern);
                for (double v : new double[] {12345, 12355, -12345, 12.5, 1.25, 1.35, 0.00125, 12345e8, 125e16, 1.25e25,
                    0.125, 1250, 13500, 0.375, 2251799813685248.0, 1.2345, 12345.5}) {
                    sb.append(' ').append(format.format(v));
                }
                for (long v : new long[] {12345, 12355, -12345, 1250, 1350, 125000000000000000L}) {
                    sb.append(' ').append(format.format(v));
                }
                System.out.println(sb);
            }
        }
    }
}
