// Large Fibonacci numbers and factorials.
import java.math.*;

public class Main {
    static void show(Object o) {
        System.out.println(o);
    }

    public static void main(String[] args) throws Exception {
        BigInteger a = BigInteger.ZERO, b = BigInteger.ONE; for (int i = 0; i < 500; i++) { BigInteger c = a.add(b); a = b; b = c; } show(a + " " + a.bitLength()); BigInteger f = BigInteger.ONE; for (int i = 1; i <= 60; i++) f = f.multiply(BigInteger.valueOf(i)); show(f + " " + f.getLowestSetBit() + " " + f.mod(BigInteger.valueOf(61)) + f.toString(36));
    }
}
