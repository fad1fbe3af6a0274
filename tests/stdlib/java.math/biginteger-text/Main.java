// BigInteger: parsing and printing in every radix, byte arrays, conversions.
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
        for (String s : new String[] {"0", "-0", "+5", "", "-", "1 2", "--1", "0x1", "9999999999999999999999", "-00012"}) attempt(() -> new BigInteger(s));
        attempt(() -> new BigInteger("zz", 36));
        attempt(() -> new BigInteger("12", 2));
        attempt(() -> new BigInteger("1", 99));
        BigInteger a = new BigInteger("-1234567890123456789012345"); show(a.toString(2) + " " + a.toString(16) + " " + a.toString(36) + " " + a.toString(99) + Arrays.toString(a.toByteArray()) + a.intValue() + " " + a.longValue() + " " + a.doubleValue() + " " + a.floatValue() + " " + a.hashCode() + new BigInteger(1, new byte[] {-1, 0}) + new BigInteger(new byte[] {-1, 0}) + new BigInteger(-1, new byte[] {5}));
        attempt(() -> new BigInteger(new byte[0]));
        attempt(() -> new BigInteger(2, new byte[] {1}));
        attempt(() -> new BigInteger(0, new byte[] {1}));
        show(BigInteger.valueOf(Long.MIN_VALUE).negate() + " " + BigInteger.TWO.pow(1024).doubleValue() + " " + BigInteger.valueOf(9007199254740993L).doubleValue() + BigInteger.ONE.equals(BigInteger.valueOf(1)) + BigInteger.ONE.compareTo(BigInteger.TEN) + BigInteger.TEN.max(BigInteger.TWO));
    }
}
