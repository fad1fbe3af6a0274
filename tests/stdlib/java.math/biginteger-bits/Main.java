// BigInteger: two's complement logic, shifts, bit counts and tests.
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
        BigInteger a = new BigInteger("ff00ff00ff00ff00ff", 16), b = BigInteger.valueOf(-256);
        show(a.and(b) + " " + a.or(b) + " " + a.xor(b) + " " + a.andNot(b) + " " + b.not() + " " + a.shiftLeft(10) + " " + b.shiftRight(3) + " " + BigInteger.valueOf(-1).shiftRight(100) + " " + a.shiftRight(-4));
        show(a.bitLength() + " " + b.bitLength() + " " + a.bitCount() + " " + b.bitCount() + " " + b.getLowestSetBit() + BigInteger.ZERO.getLowestSetBit() + a.testBit(8) + b.testBit(500) + " " + a.setBit(1) + " " + a.clearBit(0) + " " + b.flipBit(3) + BigInteger.ZERO.bitLength());
        attempt(() -> a.testBit(-1));
        attempt(() -> a.setBit(-2));
        attempt(() -> BigInteger.ONE.shiftLeft(Integer.MAX_VALUE).bitLength());
    }
}
