// HexFormat: delimiters, case, prefix, parsing and refusals.
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
        HexFormat h = HexFormat.of(); HexFormat p = HexFormat.ofDelimiter(", ").withPrefix("0x").withUpperCase().withSuffix("!");
        byte[] b = {0, 15, -1, 0x5a};
        show(h.formatHex(b) + " " + p.formatHex(b) + " " + h.formatHex(b, 1, 3) + " " + Arrays.toString(p.parseHex("0x01!, 0xFF!")) + Arrays.toString(h.parseHex("CAfe")) + " " + h.toHexDigits((byte) 10) + h.toHexDigits('x') + h.toHexDigits(255L, 3) + h.toHexDigits(-1) + p.toHexDigits((short) 0xabc) + " " + HexFormat.fromHexDigits("7fff") + HexFormat.fromHexDigitsToLong("ffffffffff") + HexFormat.fromHexDigit('F') + HexFormat.isHexDigit('g') + " " + p + h.equals(HexFormat.of()) + h.toLowHexDigit(26));
        attempt(() -> h.parseHex("abc"));
        attempt(() -> h.parseHex("zz"));
        attempt(() -> p.parseHex("01, 02"));
        attempt(() -> HexFormat.fromHexDigits("123456789"));
        attempt(() -> HexFormat.fromHexDigit('x'));
        attempt(() -> h.formatHex(b, 3, 9));
    }
}
