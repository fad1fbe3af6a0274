// Text in bases 2 to 36 and back.
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
        BigInteger n = new BigInteger("-123456789123456789123456789"); long h = 0; for (int r = 2; r <= 36; r++) { String s = n.toString(r); h = h * 31 + s.hashCode(); if (!new BigInteger(s, r).equals(n)) show("bad " + r); } show(h + " " + n.toString(1) + BigInteger.ZERO.toString(2) + new BigInteger("+7f", 16) + new BigInteger("000", 8)); attempt(() -> new BigInteger("8", 8)); attempt(() -> new BigInteger("", 10)); attempt(() -> new BigInteger("1-2"));
    }
}
