// Double.parseDouble: forms, rounding to nearest even, hex, trimming and messages.
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
        for (String s : new String[] {"1", "-1.5e3", " 2.5 ", ".5", "5.", "1e400", "-1e-400", "NaN", "-Infinity", "+Infinity", "1f", "1D", "0x1.8p1", "0x.1p-3f", "9007199254740993", "2.2250738585072012e-308", "1.7976931348623159e308", "4.9e-325", "2.4703282292062328e-324", "00001.50", "1e+5", "123456789.123456789e-5"})
            attempt(() -> Double.parseDouble(s));
        for (String s : new String[] {"", " ", "e5", "1e", "0x1", "infinity", "1.2.3", "--1", "1_000", "abc", "1e5x", "0x1p"})
            attempt(() -> Double.parseDouble(s));
        attempt(() -> Double.parseDouble(null));
        attempt(() -> Double.valueOf(null));
        for (String s : new String[] {"3.4028236e38", "3.4028235677973366e38", "1e-46", "0.1", "16777217", "1.00000017881393421514957253748434595763683319091796875"})
            attempt(() -> Float.parseFloat(s));
    }
}
