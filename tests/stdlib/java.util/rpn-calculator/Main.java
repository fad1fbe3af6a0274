// Reverse Polish notation with Scanner and a stack.
import java.math.*;
import java.util.*;

public class Main {
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
        for (String s : new String[] {"3 4 + 2 *", "5 1 2 + 4 * + 3 -", "2 3 ^", "1 +", "4 0 /"}) attempt(() -> { Deque<BigInteger> d = new ArrayDeque<>(); Scanner c = new Scanner(s); while (c.hasNext()) { if (c.hasNextBigInteger()) { d.push(c.nextBigInteger()); continue; } String o = c.next(); BigInteger b = d.pop(), a = d.pop(); d.push(switch (o) { case "+" -> a.add(b); case "-" -> a.subtract(b); case "*" -> a.multiply(b); case "/" -> a.divide(b); case "^" -> a.pow(b.intValueExact()); default -> throw new IllegalArgumentException(o); }); } return d.pop(); });
    }
}
