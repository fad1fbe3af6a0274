// Greatest common divisors, modular powers and inverses.
import java.math.*;

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
        show(BigInteger.valueOf(48).gcd(BigInteger.valueOf(-18)) + " " + BigInteger.ZERO.gcd(BigInteger.ZERO) + BigInteger.valueOf(7).gcd(BigInteger.ZERO) + " " + BigInteger.valueOf(4).modPow(BigInteger.valueOf(13), BigInteger.valueOf(497)) + " " + BigInteger.valueOf(-3).modPow(BigInteger.valueOf(3), BigInteger.valueOf(10)) + BigInteger.valueOf(3).modPow(BigInteger.ZERO, BigInteger.ONE) + " " + BigInteger.valueOf(42).modInverse(BigInteger.valueOf(2017)) + " " + BigInteger.valueOf(-2).pow(9) + BigInteger.ZERO.pow(0)); attempt(() -> BigInteger.TEN.modPow(BigInteger.ONE, BigInteger.valueOf(-5))); attempt(() -> BigInteger.valueOf(6).modInverse(BigInteger.valueOf(9)));
    }
}
