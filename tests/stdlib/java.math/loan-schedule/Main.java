// A loan paid back in equal parts, rounded to cents.
import java.math.*;

public class Main {
    static void show(Object o) {
        System.out.println(o);
    }

    public static void main(String[] args) throws Exception {
        BigDecimal rest = new BigDecimal("1000.00"), rate = new BigDecimal("0.01"), pay = rest.multiply(rate).divide(BigDecimal.ONE.subtract(BigDecimal.ONE.add(rate).pow(-12, MathContext.DECIMAL64), MathContext.DECIMAL64), 2, RoundingMode.HALF_UP), paid = BigDecimal.ZERO; for (int i = 0; i < 12; i++) { BigDecimal in = rest.multiply(rate).setScale(2, RoundingMode.HALF_EVEN); rest = rest.add(in).subtract(pay); paid = paid.add(in); } show(pay + " " + rest + " " + paid);
    }
}
