// %s %S %c %b %h %n %%: null, widths, precisions, Formattable.
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
        show(String.format("[%s][%10s][%-10s][%.2s][%S][%10.3s]", "text", "text", "text", "text", "mixed", "abcdef") + String.format("[%c][%C][%5c][%c][%c]", 'x', 'x', 'y', 65, 0x1F600) + String.format("[%b][%B][%b][%.1b][%b]", true, false, null, true, "s") + String.format("[%h][%H][%h]%%[%5%][%-3%]", "hi", "hi", null));
        show(String.format("%s %s %s %S", null, List.of(1), new int[0].length, (Object) null) + "%n".formatted().length());
        Formattable f = (fm, flags, w, p) -> fm.format("F(%d,%d,%d)", flags, w, p); show(String.format("%s %-8.3s %#S", f, f, f));
        for (String s : new String[] {"%c", "%.2c", "%#s", "%05s", "%-s", "%", "%q", "%5", "%n%5n", "%-%", "%b%", "%,s", "% s"}) attempt(() -> String.format(s, 0x200000));
        attempt(() -> String.format("%s %s", "one"));
        attempt(() -> String.format("%c", "str"));
        attempt(() -> String.format(null));
        show(String.format("%s", (Object[]) null) + String.format("no args", 1, 2));
    }
}
