// Character classes: unions, intersections, negation, predefined, POSIX and Unicode ones.
public class Main {
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
        String s = "aZ5_ \té€Ω٣-]^\\&x.";
        for (String r : new String[] {"[a-c]", "[^a-z]", "[a-z&&[^x]]", "[a-z[0-9]]", "\\d", "\\D", "\\w", "\\W", "\\s", "\\S", "\\h", "\\v", "\\p{L}", "\\p{Lu}", "\\P{L}", "\\p{IsGreek}", "\\p{Punct}", "\\p{Alpha}", "\\p{javaLowerCase}", "\\p{IsAlphabetic}", "\\p{Sc}", "[\\]^-]", "[-a]", "[\\w&&\\D]", "\\R", "(?U)\\d", "(?U)\\w", "\\p{InGreek}", "\\p{Nd}", "[^\\s\\w]"})
            attempt(() -> r + " " + s.replaceAll(r, "*"));
    }
}
