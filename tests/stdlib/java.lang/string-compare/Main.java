// String: equals, compareTo, regionMatches, case, prefixes.
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
        show("apple".compareTo("banana") + " " + "a".compareTo("abc") + " " + "é".compareTo("z") + " " + "".compareTo("") + " " + "B".compareTo("a") + " " + "B".compareToIgnoreCase("a"));
        show("Straße".equalsIgnoreCase("STRASSE") + " " + "ÀÉ".equalsIgnoreCase("àé") + " " + "abc".equalsIgnoreCase(null) + " " + "İ".equalsIgnoreCase("i") + " " + "K".equalsIgnoreCase("k"));
        show("abcdef".regionMatches(2, "xcdex", 1, 3) + " " + "abc".regionMatches(true, 1, "xBC", 1, 2) + " " + "abc".regionMatches(-1, "a", 0, 1) + " " + "abc".regionMatches(2, "cd", 0, 2));
        show("prefix".startsWith("pre") + " " + "prefix".startsWith("fix", 3) + " " + "prefix".startsWith("x", 99) + " " + "prefix".startsWith("") + " " + "prefix".endsWith("fix") + " " + "x".endsWith("xx"));
        show("abc".contentEquals(new StringBuilder("abc")) + " " + "abc".contentEquals("ab") + " " + "abc".contains("") + " " + "abc".contains("bd"));
        show(String.CASE_INSENSITIVE_ORDER.compare("ABC", "abd") + " " + List.of("b", "A", "C", "a").stream().sorted(String.CASE_INSENSITIVE_ORDER).toList());
        attempt(() -> "a".compareTo(null));
        attempt(() -> "a".contains(null));
        attempt(() -> "a".startsWith(null));
        show("Aa".hashCode() + " " + "BB".hashCode() + " " + "".hashCode() + " " + "polygenelubricants".hashCode() + " " + "é€😀".hashCode());
    }
}
