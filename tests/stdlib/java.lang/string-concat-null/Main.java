// concat, join and + with null and empty strings.
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
        String n = null; show("a" + n + "" + n + 'c'); attempt(() -> "a".concat(null)); show("".concat("") == ""); show(String.join("", "a", null)); n += n; show(n);
    }
}
