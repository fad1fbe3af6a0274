// Scanner lines and tokens mixed.
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
        Scanner s = new Scanner("3\nfirst line\n\n  second  \nlast"); int n = s.nextInt(); show(n + "[" + s.nextLine() + "]"); for (int i = 0; i < n; i++) show("[" + s.nextLine() + "]"); show(s.hasNextLine() + s.next() + s.hasNextLine()); attempt(() -> s.nextLine()); show(new Scanner("a\r\nb\u2028c").useDelimiter("\\R").tokens().toList() + "" + new Scanner("").hasNextLine() + new Scanner("\n").nextLine().isEmpty() + new Scanner("k: v, k2: v2").findAll("(\\w+): (\\w+)").map(r -> r.group(2)).toList());
    }
}
