// String: trim, strip, isBlank, lines, indent, stripIndent, translateEscapes, repeat.
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
        show("[" + " \t a b \u2003 ".trim() + "][" + " \t a b \u2003 ".strip() + "][" + "\u2003x ".stripLeading() + "][" + " x\u2003".stripTrailing() + "]");
        show(" \t\n".isBlank() + " " + "".isEmpty() + " " + "\u00a0".isBlank() + " " + "\0 ".trim().length());
        show("a\nb\r\nc\rd\n\n".lines().toList() + " " + "".lines().count() + " " + "x".lines().toList());
        show("a\n b\n".indent(2).replace("\n", "$") + "  a\n b".indent(-1).replace("\n", "$") + "x".indent(0).replace("\n", "$"));
        show("  a\n   b\n  ".stripIndent().replace("\n", "$") + "  a\n\n b ".stripIndent().replace("\n", "$"));
        show("a\\tb\\n\\101\\\\\\s\\\"".translateEscapes());
        attempt(() -> "\\q".translateEscapes());
        attempt(() -> "ab".repeat(3) + "x".repeat(0) + "".repeat(5));
        attempt(() -> "x".repeat(-1));
        show("abc".transform(s -> s + s.length()) + " " + "a-b".chars().sum() + " " + "x%dy".formatted(3));
    }
}
