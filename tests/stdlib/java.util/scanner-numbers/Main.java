// Scanner reads numbers in several radixes, big ones, and skips what is not asked for.
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
        Scanner s = new Scanner("10 ff 99999999999 3.25 1e3 0777 true x"); show(s.nextInt(2) + " " + s.nextInt(16) + " " + s.nextBigInteger() + " " + s.nextBigDecimal() + " " + s.nextDouble() + " " + s.nextShort() + s.nextBoolean() + s.hasNextInt()); attempt(() -> s.nextByte()); show(s.next()); attempt(() -> s.nextInt()); Scanner t = new Scanner("300 -129"); attempt(() -> t.nextByte()); show(t.nextInt() + "" + t.hasNextByte()); attempt(() -> new Scanner("1").nextInt(99)); show(new Scanner("5").useRadix(8).radix());
    }
}
