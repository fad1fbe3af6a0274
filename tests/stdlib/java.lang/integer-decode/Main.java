// decode in its three bases.
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
        for (String s : new String[] {"10", "-10", "+10", "0x1f", "-0X1F", "#ff", "010", "-017", "0", "0x80000000", "-0x80000000", "09", "--1", "0x", "#", ""}) attempt(() -> Integer.decode(s) + " " + Long.decode(s)); attempt(() -> Short.decode("40000")); attempt(() -> Byte.decode("#80"));
    }
}
