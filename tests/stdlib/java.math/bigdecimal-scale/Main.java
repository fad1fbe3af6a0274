// Scales of sums, products, quotients and of stripped values.
import java.math.*;

public class Main {
    static void show(Object o) {
        System.out.println(o);
    }

    public static void main(String[] args) throws Exception {
        String[] v = {"1", "1.0", "1.00", "-2.50", "1E+2", "0.001", "0E5"}; for (String a : v) { StringBuilder b = new StringBuilder(a + ":"); for (String c : v) { BigDecimal x = new BigDecimal(a), y = new BigDecimal(c); b.append(' ').append(x.add(y)).append(' ').append(x.multiply(y)).append(' ').append(x.subtract(y).scale()); } show(b + " " + new BigDecimal(a).stripTrailingZeros() + " " + new BigDecimal(a).toPlainString()); }
    }
}
