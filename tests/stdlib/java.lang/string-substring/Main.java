// String.substring and subSequence: ranges and messages.
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
        String s = "abcdef";
        show(s.substring(2) + "|" + s.substring(6) + "|" + s.substring(0, 0) + "|" + s.substring(1, 4) + "|" + s.subSequence(4, 6));
        show(s.substring(0) == s);
        attempt(() -> s.substring(7));
        attempt(() -> s.substring(-1));
        attempt(() -> s.substring(3, 2));
        attempt(() -> s.substring(3, 7));
        attempt(() -> s.subSequence(-1, 2));
    }
}
