// Columns aligned with NumberFormat and String.format.
import java.text.*;
import java.util.*;

public class Main {
    static void show(Object o) {
        System.out.println(o);
    }

    public static void main(String[] args) throws Exception {
        NumberFormat c = NumberFormat.getCurrencyInstance(Locale.US), p = NumberFormat.getPercentInstance(Locale.US); p.setMinimumFractionDigits(1); double[] v = {1234.5, -0.99, 0, 1e6}; double t = Arrays.stream(v).sum(); for (double d : v) show(String.format("%14s %8s", c.format(d), p.format(d / t))); show(new DecimalFormat("0.0##E0", DecimalFormatSymbols.getInstance(Locale.US)).format(t));
    }
}
