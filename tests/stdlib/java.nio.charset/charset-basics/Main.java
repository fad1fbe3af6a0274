// Charset: names, aliases, lookup, encode and decode shortcuts.
import java.nio.*;
import java.nio.charset.*;
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
        show(Charset.forName("latin1") + " " + Charset.forName("UTF8").name() + Charset.forName("ascii").displayName() + Charset.isSupported("UTF-16") + Charset.isSupported("klingon") + StandardCharsets.UTF_8.aliases().contains("UTF8") + StandardCharsets.UTF_8.canEncode() + StandardCharsets.UTF_8.contains(StandardCharsets.US_ASCII) + StandardCharsets.US_ASCII.contains(StandardCharsets.UTF_8) + Charset.forName("windows-1252").compareTo(StandardCharsets.UTF_8) + Charset.forName("none", StandardCharsets.UTF_16));
        attempt(() -> Charset.forName("klingon"));
        attempt(() -> Charset.forName("bad name!"));
        attempt(() -> Charset.forName(""));
        attempt(() -> Charset.forName(null));
        show(StandardCharsets.UTF_8.encode("é€").remaining() + StandardCharsets.UTF_8.decode(ByteBuffer.wrap(new byte[] {-61, -87, -1})).toString() + Charset.forName("windows-1252").decode(ByteBuffer.wrap(new byte[] {(byte) 0x80, (byte) 0x81, (byte) 0x9f})).chars().boxed().toList() + Arrays.toString("€ÿ?Ω".getBytes("windows-1252")) + StandardCharsets.UTF_16LE.encode("a").get(0) + Charset.forName("UTF-32").encode("a").remaining());
    }
}
