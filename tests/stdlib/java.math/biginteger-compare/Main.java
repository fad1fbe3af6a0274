// Order, equality, extremes and hashing.
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
        List<BigInteger> l = new ArrayList<>(); for (String s : "5 -7 0 99999999999999999999 -99999999999999999999 18446744073709551616 5".split(" ")) l.add(new BigInteger(s)); Collections.sort(l); show(l + "" + new HashSet<>(l).size() + l.get(0).hashCode() + l.get(0).min(l.get(6)) + l.get(0).negate().equals(l.get(6)) + l.get(3).compareTo(l.get(4)) + BigInteger.ZERO.equals(0)); attempt(() -> l.get(0).compareTo(null)); attempt(() -> BigInteger.valueOf(1).max(null));
    }
}
