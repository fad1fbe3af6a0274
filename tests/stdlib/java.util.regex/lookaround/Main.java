// Lookahead, lookbehind, boundaries, \G and atomic groups.
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
        show("foobar foobaz".replaceAll("foo(?=bar)", "X") + " " + "foobar foobaz".replaceAll("foo(?!bar)", "X") + " " + "price $5 €6".replaceAll("(?<=[$€])\\d", "#") + " " + "abc xbc".replaceAll("(?<!a)bc", "_") + " " + "1234567".replaceAll("(?<=\\d)(?=(\\d{3})+$)", ","));
        show("a bc".replaceAll("\\b", "|") + " " + "a bc".replaceAll("\\B", "|") + " " + "aab".matches("(?>a*)ab") + "aab".matches("a*ab") + " " + "112 3".replaceAll("\\G\\d", "x") + " " + "xay".replaceAll("(?<=x|yy)a", "b") + "été x".replaceAll("\\b", "|"));
        attempt(() -> Pattern.compile("(?<=a+)b").pattern());
        attempt(() -> Pattern.compile("(?<=a{1,3})b").matcher("aab").find());
        show(Pattern.compile("(?=(a+))").matcher("baaa").results().map(r -> r.group(1)).toList());
    }
}
