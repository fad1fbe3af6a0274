// Exponents: engineering notation, minimum digits.
import java.text.*;
import java.util.*;

public class Main {
    static void show(Object o) {
        System.out.println(o);
    }

    public static void main(String[] args) throws Exception {
        DecimalFormatSymbols u = DecimalFormatSymbols.getInstance(Locale.US); for (String p : new String[] {"0.###E0", "00.##E0", "##0.##E0", "0.0E00", "#E0", "0E0"}) { StringBuilder b = new StringBuilder(p); for (double d : new double[] {0, 1, 12346, 0.00012344, -9.9996, 1e300}) b.append(' ').append(new DecimalFormat(p, u).format(d)); show(b); }
    }
}
