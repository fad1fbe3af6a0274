// translateEscapes of every escape and of wrong ones.
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
        show("\\b\\f\\n\\r\\s\\t\\'\\\"\\\\\\7\\77\\377".translateEscapes().chars().boxed().toList()); show("a\\\nb".translateEscapes()); for (String s : new String[] {"\\x", "\\u0041", "\\"}) attempt(() -> s.translateEscapes());
    }
}
