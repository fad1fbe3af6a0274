// String: identity of literals, constants and interned strings; chars copied out.
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
        String a = "lit", b = "li" + "t", c = new String("lit"), d = new StringBuilder("lit").toString();
        show((a == b) + " " + (a == c) + " " + (c == d) + " " + (a == c.intern()) + " " + (d.intern() == a) + " " + a.equals(d));
        char[] dst = "......".toCharArray();
        "abc".getChars(1, 3, dst, 2);
        show(new String(dst));
        attempt(() -> { "abc".getChars(1, 5, dst, 0); return 1; });
        attempt(() -> { "abc".getChars(0, 3, dst, 5); return 1; });
        show("x".concat("").equals("x") + " " + "".concat("y"));
    }
}
