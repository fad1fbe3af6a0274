// DecimalFormatSymbols changed by hand.
import java.text.*;
import java.util.*;

public class Main {
    static void show(Object o) {
        System.out.println(o);
    }

    public static void main(String[] args) throws Exception {
        DecimalFormatSymbols s = new DecimalFormatSymbols(Locale.ROOT); s.setDecimalSeparator(','); s.setGroupingSeparator('.'); s.setMinusSign('~'); s.setZeroDigit('0'); s.setNaN("nan"); s.setInfinity("inf"); s.setPercent('#'); DecimalFormat f = new DecimalFormat("#,##0.00", s); show(f.format(-1234567.891) + f.format(Double.NaN) + f.format(Double.NEGATIVE_INFINITY) + f.parse("1.234,5") + f.toLocalizedPattern() + s.equals(s.clone()) + s.getGroupingSeparator() + s.getExponentSeparator());
    }
}
