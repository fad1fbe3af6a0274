// Digits of pi by Machin's formula.
import java.math.*;

public class Main {
    static void show(Object o) {
        System.out.println(o);
    }

    public static void main(String[] args) throws Exception {
        int digits = 60; MathContext m = new MathContext(digits + 5); BigDecimal pi = BigDecimal.ZERO; for (int[] p : new int[][] {{16, 5}, {-4, 239}}) { BigDecimal x = BigDecimal.ONE.divide(BigDecimal.valueOf(p[1]), m), x2 = x.multiply(x), t = x, s = x; for (int n = 3; t.abs().compareTo(BigDecimal.ONE.scaleByPowerOfTen(-digits - 5)) > 0; n += 2) { t = t.multiply(x2).negate().round(m); s = s.add(t.divide(BigDecimal.valueOf(n), m)); } pi = pi.add(s.multiply(BigDecimal.valueOf(p[0]))); } show(pi.setScale(digits, RoundingMode.HALF_EVEN)); show(new BigDecimal("2").sqrt(new MathContext(50)) + " " + BigDecimal.TEN.pow(-3, m));
    }
}
