// HexFormat of chars, ranges and single digits.
import java.util.*;

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
        HexFormat h = HexFormat.of(), u = HexFormat.of().withUpperCase(); show(h.toHexDigits((short) 0xbeef) + u.toHexDigits(0xcafebabe) + h.toHexDigits(5L, 4) + h.formatHex(new byte[] {1, -1}) + Arrays.toString(h.parseHex("x0aff".toCharArray(), 1, 5)) + h.toHighHexDigit(0xa7) + HexFormat.fromHexDigits("xx1f", 2, 4) + u.isUpperCase() + HexFormat.ofDelimiter(":").delimiter()); attempt(() -> h.toHexDigits(1L, 17)); attempt(() -> HexFormat.fromHexDigits("g")); attempt(() -> h.parseHex("0g")); StringBuilder b = new StringBuilder(); h.formatHex(b, new byte[] {16}); show(b);
    }
}
