// MessageFormat: arguments, formats, choices, quotes, nulls and errors.
import java.text.*;
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
        show(MessageFormat.format("{0} has {1} items at {2,number,#.##}, '{'quoted'}' it''s {3}", "cart", 1234567, 3.14159, null) + MessageFormat.format("{1}{0}{1}", "a", "b") + MessageFormat.format("{5}", 1) + MessageFormat.format("no args", 1) + MessageFormat.format("'{0}'", 1) + MessageFormat.format("{0,number,integer}{0,number,percent}", 0.5));
        MessageFormat m = new MessageFormat("{0,choice,0#none|1#one|1<many {0,number}}", Locale.US); for (int i : new int[] {-1, 0, 1, 2, 5000}) show(m.format(new Object[] {i}));
        MessageFormat p = new MessageFormat("{0}-{1,number}", Locale.US); show(Arrays.toString(p.parse("abc-12.5")));
        for (String s : new String[] {"{", "{0", "{x}", "{-1}", "{0,bad}", "}", "{0,number,#.#.#}", "{0,choice}", "'", "{0}}"}) attempt(() -> new MessageFormat(s, Locale.US).format(new Object[] {1}));
        attempt(() -> p.parse("nothing"));
        attempt(() -> MessageFormat.format("{0,number}", "text"));
    }
}
