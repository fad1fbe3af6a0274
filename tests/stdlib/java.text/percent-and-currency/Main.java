// Percent, permille and currency patterns.
import java.text.*;
import java.util.*;

public class Main {
    static void show(Object o) {
        System.out.println(o);
    }

    public static void main(String[] args) throws Exception {
        DecimalFormatSymbols u = DecimalFormatSymbols.getInstance(Locale.US); show(new DecimalFormat("0.#%", u).format(0.12345) + new DecimalFormat("0‰", u).format(0.5) + new DecimalFormat("¤0.00", u).format(3.5) + new DecimalFormat("¤¤ 0.00", u).format(-2) + NumberFormat.getPercentInstance(Locale.US).format(1.005) + NumberFormat.getCurrencyInstance(Locale.US).format(1234.5) + NumberFormat.getCurrencyInstance(Locale.US).getCurrency()); DecimalFormat f = new DecimalFormat("0.00", u); f.setCurrency(Currency.getInstance("EUR")); show(f.format(1) + f.getMultiplier() + f.getNegativePrefix() + f.getPositiveSuffix());
    }
}
