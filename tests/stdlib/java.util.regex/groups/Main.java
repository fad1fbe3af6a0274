// Named, nested, optional and non-capturing groups; backreferences.
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
        Matcher m = Pattern.compile("(?<year>\\d{4})-(?<month>\\d\\d)(?:-(?<day>\\d\\d))?").matcher("on 2024-05 and 2023-12-31");
        while (m.find()) show(m.group("year") + "/" + m.group("month") + "/" + m.group("day") + m.start("day") + m.groupCount());
        show(Pattern.compile("(?<a>x)(?<b>y)?").namedGroups().entrySet().stream().sorted(Map.Entry.comparingByKey()).toList());
        show("hello".replaceAll("(l)(?=\\1)", "<$1>") + " " + "aabb".matches("(a)\\1(?<q>b)\\k<q>") + " " + "abcabc".matches("(a(b)c)\\1") + " " + "2024-05".replaceAll("(?<y>\\d+)-(?<m>\\d+)", "${m}/${y}") + "ab".replaceAll("(a)(b)?(c)?", "$1$3$2"));
        Matcher n = Pattern.compile("(a|(b))+").matcher("aba"); n.matches(); show(n.group(1) + n.group(2));
        Matcher q = Pattern.compile("((a)|b)*?c").matcher("abc"); q.find(); show(q.group(1) + q.group(2));
        attempt(() -> "x".replaceAll("(?<n>x)", "${zz}"));
        attempt(() -> "x".replaceAll("x", "${}"));
    }
}
