// Integer.parseInt, decode, parseUnsignedInt: bounds, signs, radix and messages.
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
        for (String s : new String[] {"0", "-0", "+7", "2147483647", "-2147483648", "2147483648", "", "-", "+", " 1", "1_0", "0x1", "٣٤", "12a"})
            attempt(() -> Integer.parseInt(s));
        attempt(() -> Integer.parseInt(null));
        attempt(() -> Integer.parseInt("zz", 36) + Integer.parseInt("-ff", 16) + Integer.parseInt("101", 2));
        attempt(() -> Integer.parseInt("2", 2));
        attempt(() -> Integer.parseInt("1", 1));
        attempt(() -> Integer.parseInt("1", 37));
        for (String s : new String[] {"0x1F", "-#ff", "017", "0", "+0X7fffffff", "08", "0x", "-", ""})
            attempt(() -> Integer.decode(s));
        attempt(() -> Integer.parseUnsignedInt("4294967295"));
        attempt(() -> Integer.parseUnsignedInt("4294967296"));
        attempt(() -> Integer.parseUnsignedInt("-1"));
        attempt(() -> Integer.parseInt("xx123yy", 2, 5, 10));
        attempt(() -> Integer.parseInt("xx123yy", 2, 6, 10));
        attempt(() -> Integer.valueOf("127") == Integer.valueOf(127));
        show(Integer.getInteger("no.such.property") + " " + Integer.getInteger("none", 5));
    }
}
