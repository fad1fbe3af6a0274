// BigInteger: primality, next primes, large products and quotients.
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
        show(BigInteger.valueOf(97).isProbablePrime(20) + "" + BigInteger.valueOf(561).isProbablePrime(20) + BigInteger.ONE.isProbablePrime(5) + BigInteger.TWO.pow(127).subtract(BigInteger.ONE).isProbablePrime(30) + BigInteger.valueOf(100).nextProbablePrime() + BigInteger.valueOf(1_000_000_000_000L).nextProbablePrime());
        attempt(() -> BigInteger.valueOf(-5).nextProbablePrime());
        attempt(() -> BigInteger.probablePrime(1, new Random(1)));
        BigInteger f = BigInteger.ONE; for (int i = 2; i <= 300; i++) f = f.multiply(BigInteger.valueOf(i)); show(f.toString().hashCode() + " " + f.bitLength() + " " + f.mod(BigInteger.valueOf(1_000_003)));
        BigInteger x = BigInteger.valueOf(3).pow(5000), y = BigInteger.valueOf(7).pow(3000), p = x.multiply(y); show(p.divide(y).equals(x) + "" + p.mod(x) + p.add(BigInteger.ONE).remainder(y) + p.sqrt().bitLength() + x.gcd(p).equals(x) + p.toString().length() + x.parallelMultiply(y).equals(p));
    }
}
