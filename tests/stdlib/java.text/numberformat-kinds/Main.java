// NumberFormat: number, integer, percent, currency and compact instances in English.
import java.text.*;
import java.util.*;

public class Main {
    static void show(Object o) {
        System.out.println(o);
    }

    public static void main(String[] args) throws Exception {
        double v = 1234567.895; Locale u = Locale.US;
        show(NumberFormat.getInstance(u).format(v) + " " + NumberFormat.getIntegerInstance(u).format(v) + " " + NumberFormat.getPercentInstance(u).format(0.256) + " " + NumberFormat.getCurrencyInstance(u).format(-v) + " " + NumberFormat.getNumberInstance(Locale.ROOT).format(v));
        for (double d : new double[] {0, 999, 1000, 1500, 123456, 1e6, -2.5e9, 1e15}) show(NumberFormat.getCompactNumberInstance(u, NumberFormat.Style.SHORT).format(d) + " " + NumberFormat.getCompactNumberInstance(u, NumberFormat.Style.LONG).format(d));
        NumberFormat n = NumberFormat.getInstance(u); n.setMaximumFractionDigits(1); n.setMinimumFractionDigits(1); n.setGroupingUsed(false); show(n.format(1000) + n.format(0.05) + n.format(0.15) + n.getMaximumIntegerDigits() + n.isGroupingUsed() + n.format(5L));
    }
}
