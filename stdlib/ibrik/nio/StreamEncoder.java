package ibrik.nio;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetEncoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;

/** Encodes characters for a stream of bytes; a high surrogate waits for its partner. */
public final class StreamEncoder {
    private final CharsetEncoder encoder;
    private final OutputStream out;
    private final byte[] array = new byte[8192];
    private final ByteBuffer bytes = ByteBuffer.wrap(array);
    private char high;

    /** An encoder that replaces what it cannot encode. */
    public StreamEncoder(OutputStream out, Charset cs) {
        this(out, cs.newEncoder().onMalformedInput(CodingErrorAction.REPLACE)
                .onUnmappableCharacter(CodingErrorAction.REPLACE));
    }

    public StreamEncoder(OutputStream out, CharsetEncoder encoder) {
        this.out = out;
        this.encoder = encoder;
    }

    public void write(char[] c, int off, int len) throws IOException {
        if (high != 0 && len > 0) {
            char[] pair = {high, c[off]};
            high = 0;
            int n = encode(pair, 0, 2, false);
            if (n == 2) {
                off++;
                len--;
            }
        }
        int n = encode(c, off, len, false);
        if (n < len) {
            high = c[off + n];
        }
    }

    /** Encodes what can be, and returns how many chars that were. */
    private int encode(char[] c, int off, int len, boolean end) throws IOException {
        CharBuffer in = CharBuffer.wrap(c, off, len);
        while (true) {
            CoderResult r = encoder.encode(in, bytes, end);
            if (r.isUnderflow()) {
                return in.position() - off;
            }
            if (r.isOverflow()) {
                drain();
            } else {
                r.throwException();
            }
        }
    }

    /** Passes the bytes on to the stream. */
    public void drain() throws IOException {
        int n = bytes.position();
        if (n > 0) {
            bytes.clear();
            out.write(array, 0, n);
        }
    }

    /** Encodes what is left at the end and passes it on. */
    public void finish() throws IOException {
        char[] rest = high == 0 ? new char[0] : new char[] {high};
        high = 0;
        encode(rest, 0, rest.length, true);
        while (encoder.flush(bytes).isOverflow()) {
            drain();
        }
        drain();
    }
}
