// Matcher.replaceAll with functions, appendReplacement and appendTail, quoteReplacement.
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
        show(Pattern.compile("\\d+").matcher("a1b22").replaceAll(r -> "<" + Integer.parseInt(r.group()) * 2 + ">") + Pattern.compile("b").matcher("abb").replaceFirst(r -> "$0$0") + Matcher.quoteReplacement("$1\\"));
        Matcher m = Pattern.compile("(\\w)=(\\w)").matcher("a=b, c=d!"); StringBuilder b = new StringBuilder(); while (m.find()) m.appendReplacement(b, "$2=$1"); m.appendTail(b); show(b);
        attempt(() -> m.replaceAll((String) null));
        attempt(() -> m.replaceAll("$3"));
        attempt(() -> m.replaceAll("\\"));
        attempt(() -> { m.reset(); return m.appendReplacement(new StringBuilder(), "x"); });
        StringBuffer f = new StringBuffer(); m.reset().find(); m.appendReplacement(f, Matcher.quoteReplacement("$")); show(m.appendTail(f) + "x".replaceAll("x|$", "y") + "abc".replaceAll("x*", "-") + "abc".replaceAll("$", "!"));
    }
}
