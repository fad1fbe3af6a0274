// BigInteger: signs, division, modulus, gcd, powers and their exceptions.
import java.math.*;
import java.util.*;

public class Main {
    static void show(Object o) {
        System.out.println(o);
    }

    interface Action {
        Object run() throws Throwable;
    }

    /** Prints what the action returns, or what it throws. */
    static void attempt(Action action) {
        try {
            System.out.println(action.run());
        } catch (Throwable t) {
            System.out.println(t.getClass().getName() + (t instanceof NullPointerException ? "" : ": " + t.getMessage()));
        }
    }

    public static void main(String[] args) throws Exception {
        BigInteger a = new BigInteger("123456789012345678901234567890"), b = new BigInteger("-987654321"), z = BigInteger.ZERO;
        show(a.add(b) + " " + a.subtract(b) + " " + a.multiply(b) + " " + a.divide(b) + " " + a.remainder(b) + " " + a.mod(b.negate()) + " " + Arrays.toString(b.divideAndRemainder(BigInteger.TEN)) + b.signum() + b.abs() + a.gcd(b) + " " + b.pow(3) + " " + a.sqrt() + Arrays.toString(BigInteger.valueOf(17).sqrtAndRemainder()));
        show(BigInteger.TWO.modPow(a, BigInteger.valueOf(97)) + " " + BigInteger.valueOf(3).modInverse(BigInteger.valueOf(11)) + " " + BigInteger.valueOf(-7).mod(BigInteger.valueOf(3)) + BigInteger.valueOf(-7).remainder(BigInteger.valueOf(3)) + " " + BigInteger.valueOf(3).modPow(BigInteger.valueOf(-1), BigInteger.valueOf(7)));
        attempt(() -> a.divide(z));
        attempt(() -> a.mod(b));
        attempt(() -> a.pow(-1));
        attempt(() -> b.sqrt());
        attempt(() -> BigInteger.TWO.modInverse(BigInteger.valueOf(4)));
        attempt(() -> a.modPow(BigInteger.ONE, z));
        attempt(() -> a.remainder(z));
        attempt(() -> a.intValueExact());
        attempt(() -> BigInteger.valueOf(200).byteValueExact());
        attempt(() -> a.longValueExact());
    }
}
