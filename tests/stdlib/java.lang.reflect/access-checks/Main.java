// What reflection refuses without setAccessible.
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

    static class P { private int f = 1; private static String s() { return "s"; } private P() {} }

    public static void main(String[] args) throws Exception {
        show(P.class.getDeclaredField("f").get(P.class.getDeclaredConstructor().newInstance()) + "" + P.class.getDeclaredMethod("s").invoke(null) + P.class.getDeclaredField("f").canAccess(new P())); attempt(() -> String.class.getDeclaredField("hash").get("x") == null); attempt(() -> { Thread.class.getDeclaredConstructors()[0].getParameterCount(); return "ok"; });
    }
}
