// Scanner: tokens, typed reads, delimiters, and what it refuses.
import java.util.*;
import java.util.regex.*;

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
        Scanner s = new Scanner("12 -3.5 true word 0x1F 9999999999 ff 1,234 last\nnext line here\n\nend");
        show(s.nextInt() + " " + s.nextDouble() + " " + s.nextBoolean() + s.hasNextInt() + s.next());
        attempt(() -> s.nextInt());
        show(s.next() + s.hasNextInt() + s.hasNextLong() + s.nextLong() + " " + s.hasNextInt(16) + s.nextInt(16) + " " + s.nextInt() + s.next() + "[" + s.nextLine() + "][" + s.nextLine() + "][" + s.nextLine() + "]" + s.hasNext() + s.nextLine() + s.hasNextLine());
        attempt(() -> s.next());
        attempt(() -> s.nextLine());
        Scanner c = new Scanner("a,b;;c").useDelimiter("[,;]"); StringBuilder b = new StringBuilder(); while (c.hasNext()) b.append('<').append(c.next()).append('>'); show(b); c.close();
        attempt(() -> c.hasNext());
        show(new Scanner("x1y22").findInLine("\\d+") + new Scanner("k=v").useDelimiter("=").tokens().toList() + new Scanner("a1b2").findAll("\\d").map(MatchResult::group).toList() + new Scanner("  skip me").skip("\\s*").nextLine() + new Scanner("zz").hasNext("z+"));
        attempt(() -> new Scanner("abc").skip("x"));
        attempt(() -> new Scanner("abc").next("\\d"));
        attempt(() -> new Scanner((String) null));
    }
}
