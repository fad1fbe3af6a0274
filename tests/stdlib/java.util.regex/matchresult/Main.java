// MatchResult snapshots do not change with their matcher.
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
        Matcher m = Pattern.compile("(?<k>\\w+)=(\\d+)").matcher("a=1 b=22"); m.find(); MatchResult r = m.toMatchResult(); m.find();
        show(r.group() + r.group("k") + r.start(2) + r.end("k") + r.groupCount() + r.hasMatch() + m.group() + r.namedGroups());
        attempt(() -> r.group(9));
        attempt(() -> r.group("zz"));
        MatchResult none = Pattern.compile("x").matcher("y").toMatchResult(); show(none.hasMatch());
        attempt(() -> none.group());
        attempt(() -> Pattern.compile("x").matcher("y").results().count());
        show(Pattern.compile("o").matcher("foo boo").results().map(x -> x.start() + x.group()).toList());
    }
}
