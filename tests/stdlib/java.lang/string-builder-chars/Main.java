// StringBuilder: surrogates, codePointAt, getChars, chars.
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
        StringBuilder b = new StringBuilder("a😀"); show(b.length() + "" + b.codePointAt(1) + b.codePointCount(0, 3) + b.offsetByCodePoints(0, 2) + b.codePointBefore(3)); char[] c = new char[4]; b.getChars(0, 2, c, 1); show((int) c[2]); attempt(() -> { b.getChars(2, 1, c, 0); return 0; }); b.appendCodePoint(65).deleteCharAt(1); show(b.length() + "" + b.chars().sum()); attempt(() -> new StringBuilder().appendCodePoint(-1));
    }
}
