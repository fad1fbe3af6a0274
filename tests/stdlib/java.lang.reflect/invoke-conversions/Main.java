// Arguments of Method.invoke unbox and widen.
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

    public static long f(long l) { return l + 1; } public static String g(Object o, double d) { return o + "" + d; } public static int h(int... n) { return n.length; }

    public static void main(String[] args) throws Exception {
        var f = Main.class.getMethod("f", long.class); show(f.invoke(null, 5) + "" + f.invoke(null, (byte) 1) + f.invoke(null, 'a') + Main.class.getMethod("g", Object.class, double.class).invoke(null, 1, 2f) + Main.class.getMethod("h", int[].class).invoke(null, new int[3])); attempt(() -> f.invoke(null, 5.0)); attempt(() -> f.invoke(null)); attempt(() -> Main.class.getMethod("h", int[].class).invoke(null, 1, 2)); attempt(() -> f.invoke("ignored", 5L));
    }
}
