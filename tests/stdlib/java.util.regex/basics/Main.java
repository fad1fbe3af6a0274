// Pattern and Matcher: matches, find, lookingAt, positions, groups.
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
        Matcher m = Pattern.compile("(\\w)(\\d+)").matcher("a12 b3 c");
        show(m.matches() + "" + m.lookingAt() + m.group() + m.end()); m.reset(); StringBuilder b = new StringBuilder(); while (m.find()) b.append(m.group()).append('@').append(m.start()).append('-').append(m.end()).append(m.group(1)).append(m.start(2)).append(' '); show(b);
        attempt(() -> m.group());
        attempt(() -> m.reset().start());
        show(m.find(3) + m.group(2) + m.groupCount()); 
        attempt(() -> m.group(3));
        attempt(() -> m.group("none"));
        attempt(() -> m.find(99));
        show(Pattern.matches("a*b", "aaab") + "" + Pattern.compile("x?").matcher("axa").results().map(MatchResult::start).toList() + Pattern.compile(",").splitAsStream("a,b,,").toList() + Pattern.compile("b").asPredicate().test("abc") + Pattern.compile("b").asMatchPredicate().test("abc"));
        show(m.reset("zz9").find() + m.group() + m.hitEnd() + m.requireEnd() + m.pattern() + m.toMatchResult().end());
    }
}
