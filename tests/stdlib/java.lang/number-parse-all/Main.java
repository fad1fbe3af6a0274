// Every parser refuses what is not a number.
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
        for (String s : new String[] {"", " ", "abc", "1 ", "0x10", "1L", "--1", "+", "1.0"}) { attempt(() -> Integer.parseInt(s)); attempt(() -> Long.parseLong(s)); attempt(() -> Short.parseShort(s)); attempt(() -> Byte.parseByte(s)); } attempt(() -> Integer.parseInt("12", 37)); attempt(() -> Long.parseLong("zz", 35)); attempt(() -> Integer.parseInt("99999999999"));
    }
}
