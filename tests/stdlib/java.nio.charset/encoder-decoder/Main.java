// CharsetEncoder and CharsetDecoder: results, actions, underflow and overflow.
import java.nio.*;
import java.nio.charset.*;
import java.util.*;

public class Main {
    static void show(Object o) {
        System.out.println(o);
    }

    interface Step {
        void run() throws Throwable;
    }

    /** Prints what the step throws, or "done". */
    static void step(Step step) {
        try {
            step.run();
            System.out.println("done");
        } catch (Throwable t) {
            System.out.println(t.getClass().getName() + (t instanceof NullPointerException ? "" : ": " + t.getMessage()));
        }
    }

    public static void main(String[] args) throws Exception {
        CharsetDecoder d = StandardCharsets.UTF_8.newDecoder(); CharBuffer out = CharBuffer.allocate(2);
        show(d.decode(ByteBuffer.wrap("abc".getBytes()), out, true) + " " + d.decode(ByteBuffer.wrap(new byte[0]), out, true)); out.clear(); d.reset(); show(d.decode(ByteBuffer.wrap(new byte[] {(byte) 0xE2, (byte) 0x82}), out, false) + "" + d.reset().decode(ByteBuffer.wrap(new byte[] {(byte) 0xE2, 0x41}), out, true));
        step(() -> StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(new byte[] {-1})));
        step(() -> StandardCharsets.US_ASCII.newEncoder().encode(CharBuffer.wrap("é")));
        show(StandardCharsets.UTF_8.newDecoder().onMalformedInput(CodingErrorAction.IGNORE).decode(ByteBuffer.wrap(new byte[] {65, -1, 66})) + "" + StandardCharsets.UTF_8.newDecoder().onMalformedInput(CodingErrorAction.REPLACE).replaceWith("#").decode(ByteBuffer.wrap(new byte[] {65, -1})));
        CharsetEncoder e = StandardCharsets.ISO_8859_1.newEncoder(); show(e.canEncode('é') + "" + e.canEncode('€') + e.averageBytesPerChar() + e.maxBytesPerChar() + Arrays.toString(e.replacement()) + e.onUnmappableCharacter(CodingErrorAction.REPLACE).encode(CharBuffer.wrap("€a")).get(0) + StandardCharsets.UTF_8.newEncoder().maxBytesPerChar() + CoderResult.OVERFLOW + CoderResult.malformedForLength(2) + CoderResult.unmappableForLength(3).length());
        step(() -> CoderResult.malformedForLength(1).throwException());
    }
}
