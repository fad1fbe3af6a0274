// String.getBytes and constructors over charsets: replacement of what cannot be encoded or decoded.
import java.nio.charset.*;
import java.nio.charset.StandardCharsets;
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

    static String hex(byte[] b) { return HexFormat.ofDelimiter(" ").formatHex(b); }

    public static void main(String[] args) throws Exception {
        String s = "aé€😀\uD800";
        show(hex(s.getBytes(StandardCharsets.UTF_8)));
        show(hex(s.getBytes(StandardCharsets.ISO_8859_1)) + "|" + hex(s.getBytes(StandardCharsets.US_ASCII)));
        show(hex(s.getBytes(StandardCharsets.UTF_16)) + "|" + hex("é".getBytes(StandardCharsets.UTF_16LE)) + "|" + hex("é".getBytes(StandardCharsets.UTF_16BE)));
        byte[] bad = {'a', (byte) 0xC3, 'b', (byte) 0xE2, (byte) 0x82, (byte) 0xF0, (byte) 0x9F, (byte) 0x98, (byte) 0x80, (byte) 0xC0, (byte) 0x80, (byte) 0xED, (byte) 0xA0, (byte) 0x80, (byte) 0xFF};
        String d = new String(bad, StandardCharsets.UTF_8);
        show(d.length() + " " + d.chars().mapToObj(Integer::toHexString).toList());
        show(new String(bad, 0, 3, StandardCharsets.US_ASCII).chars().boxed().toList() + new String(bad, 1, 1, StandardCharsets.ISO_8859_1));
        attempt(() -> new String(bad, "no-such-charset"));
        attempt(() -> new String(bad, 10, 20, StandardCharsets.UTF_8));
        attempt(() -> new String(bad, "latin1").length());
    }
}
