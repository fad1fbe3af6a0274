// Argument indexes, relative ones, width errors, Formatter itself.
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
        show(String.format("%2$s %1$s %s %<s %s %3$s", "a", "b", "c") + String.format("%1$d %<x %<o", 64));
        for (String s : new String[] {"%<s", "%5$s", "%0$s", "%1$", "%$s"}) attempt(() -> String.format(s, "x"));
        Formatter f = new Formatter(); f.format("%d", 1).format("-%s", "x"); show(f + " " + f.out().getClass().getSimpleName() + f.ioException()); f.close();
        attempt(() -> f.format("x"));
        attempt(() -> f.toString());
        StringBuilder b = new StringBuilder("pre "); new Formatter(b).format(Locale.ROOT, "%,d", 1000000); show(b);
        show(String.format(Locale.GERMANY, "%,.2f %d", 1234.5, 1000) + String.format(Locale.US, "%,.2f", 1234.5) + String.format((Locale) null, "%,d", 5000));
    }
}
