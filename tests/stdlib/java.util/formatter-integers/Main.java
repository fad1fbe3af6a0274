// %d %o %x: flags, widths, signs, all integer types.
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
        show(String.format("[%d][%5d][%-5d][%05d][%+d][% d][%(d][%,d][%,015d]", 42, 42, 42, 42, 42, 42, -42, 1234567, -1234567));
        show(String.format("[%o][%x][%X][%#x][%#o][%08x][%x][%x]", 8, 255, 255, 255, 8, 255, -1, (byte) -1));
        show(String.format("[%d][%x][%d][%d][%x]", Long.MIN_VALUE, Long.MIN_VALUE, (byte) -1, (short) 300, new BigInteger("-ff", 16)));
        for (String f : new String[] {"%+ d", "%-05d", "%0d", "%-d", "%.2d", "%#d", "%,x", "%+x", "%(o"}) attempt(() -> String.format(f, 5));
        attempt(() -> String.format("%d", 1.5));
        attempt(() -> String.format("%d", "x"));
        attempt(() -> String.format("%d", (Object) null));
        attempt(() -> String.format("%+x", BigInteger.TEN));
    }
}
