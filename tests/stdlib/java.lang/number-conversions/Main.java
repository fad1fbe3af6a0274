// Number: narrowing and widening through xxxValue.
import java.math.*;

public class Main {
    static void show(Object o) {
        System.out.println(o);
    }

    public static void main(String[] args) throws Exception {
        Number[] all = {300, 300L, 300.7, 3.9f, (byte) -1, (short) 1000, new BigDecimal("1e3"), new BigInteger("4294967297")}; for (Number n : all) show(n.byteValue() + " " + n.shortValue() + " " + n.intValue() + " " + n.longValue() + " " + n.floatValue() + " " + n.doubleValue());
    }
}
