package ibrik.nio;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;

/** Decodes a stream of bytes piece by piece: whole sequences only, what is cut waits. */
public final class StreamDecoder {
    private final CharsetDecoder decoder;
    private final byte[] array = new byte[8192];
    private final ByteBuffer bytes = ByteBuffer.wrap(array).flip();
    private final char[] chars = new char[8192];
    private int at;
    private int count;
    private boolean end;
    private boolean finished;

    /** A decoder that replaces what is malformed. */
    public StreamDecoder(Charset cs) {
        this(cs.newDecoder().onMalformedInput(CodingErrorAction.REPLACE)
                .onUnmappableCharacter(CodingErrorAction.REPLACE));
    }

    public StreamDecoder(CharsetDecoder decoder) {
        this.decoder = decoder;
    }

    /** Whether characters are there without reading. */
    public boolean ready() {
        return at < count;
    }

    public int read(InputStream in, char[] to, int off, int len) throws IOException {
        if (at == count) {
            // What fits is decoded where it is wanted; a pair of surrogates needs room for two.
            boolean direct = len >= chars.length;
            int n = direct ? fill(in, to, off, len) : fill(in, chars, 0, chars.length);
            if (n < 0 || direct) {
                return n;
            }
            at = 0;
            count = n;
        }
        int n = Math.min(len, count - at);
        System.arraycopy(chars, at, to, off, n);
        at += n;
        return n;
    }

    /** Decodes at least one char, or gives -1 at the end. */
    private int fill(InputStream in, char[] to, int off, int len) throws IOException {
        CharBuffer out = CharBuffer.wrap(to, off, len);
        while (true) {
            if (finished) {
                return -1;
            }
            CoderResult r = decoder.decode(bytes, out, end);
            if (r.isUnderflow() && end) {
                finished = decoder.flush(out).isUnderflow();
            } else if (r.isError()) {
                // What came before is delivered first; the error comes with the next read.
                if (out.position() == off) {
                    r.throwException();
                }
            }
            if (out.position() > off) {
                return out.position() - off;
            }
            if (end) {
                return -1;
            }
            bytes.compact();
            int n;
            try {
                n = in.read(array, bytes.position(), bytes.remaining());
                if (n < 0) {
                    end = true;
                } else {
                    bytes.position(bytes.position() + n);
                }
            } finally {
                bytes.flip();
            }
        }
    }
}
