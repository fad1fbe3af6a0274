// String.replace of chars and sequences, replaceAll and replaceFirst with groups.
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
        show("mississippi".replace('s', 'z') + " " + "mississippi".replace("ss", "") + " " + "aaa".replace("aa", "b") + " " + "abc".replace("", "-") + " " + "".replace("", "x"));
        show("x".replace('y', 'z') == "x");
        show("a1b22c333".replaceAll("[0-9]+", "#") + " " + "a1b22".replaceFirst("([a-z])(\\d)", "$2$1") + " " + "a.b.c".replace(".", "\\$") + " " + "path".replaceAll("t", "\\$\\\\"));
        attempt(() -> "a".replaceAll("(", ""));
        attempt(() -> "a".replaceAll("a", "$1"));
        attempt(() -> "a".replaceAll("a", "\\"));
        attempt(() -> "a".replaceAll("a", "$"));
        attempt(() -> "a".replace("a", null));
    }
}
