// Matcher regions, anchoring and transparent bounds, usePattern.
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
        Matcher m = Pattern.compile("^b.").matcher("abcde"); m.region(1, 3); show(m.find() + m.group() + m.regionStart() + m.regionEnd() + m.hasAnchoringBounds() + m.hasTransparentBounds());
        m.useAnchoringBounds(false).region(1, 3); show(m.find()); m.usePattern(Pattern.compile("(?<=a)b")); m.region(1, 3); show(m.find()); m.useTransparentBounds(true).region(1, 3); show(m.find());
        attempt(() -> m.region(3, 1));
        attempt(() -> m.region(0, 99));
        attempt(() -> m.usePattern(null));
        show(m.reset().regionEnd() + " " + Pattern.compile("c$").matcher("abc").region(0, 3).find() + m.toString());
    }
}
