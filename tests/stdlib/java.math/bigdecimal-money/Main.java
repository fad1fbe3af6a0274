// Sums of money: rounding to cents, percentages, allocation.
import java.math.*;
import java.util.stream.*;

public class Main {
    static void show(Object o) {
        System.out.println(o);
    }

    public static void main(String[] args) throws Exception {
        BigDecimal price = new BigDecimal("19.99"), rate = new BigDecimal("0.0825"), tax = price.multiply(rate).setScale(2, RoundingMode.HALF_UP); show(tax + " " + price.add(tax) + " " + price.multiply(new BigDecimal(3)).movePointLeft(2) + " " + price.divide(new BigDecimal(3), 2, RoundingMode.DOWN) + price.remainder(new BigDecimal("0.05")) + price.negate().setScale(0, RoundingMode.HALF_EVEN) + price.compareTo(new BigDecimal("19.990")) + Stream.of("0.10", "0.20", "0.30").map(BigDecimal::new).reduce(BigDecimal::add).get() + price.precision() + price.unscaledValue());
    }
}
