package java.io;

import ibrik.nio.Codecs;
import ibrik.nio.StreamDecoder;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.util.Objects;

/** Decodes bytes into characters; malformed input becomes U+FFFD. */
public class InputStreamReader extends Reader {
    private final InputStream in;
    private final Charset charset;
    private final StreamDecoder decoder;
    private boolean closed;

    public InputStreamReader(InputStream in) {
        this(in, Charset.defaultCharset());
    }

    public InputStreamReader(InputStream in, String charsetName)
            throws UnsupportedEncodingException {
        this(in, named(charsetName));
    }

    public InputStreamReader(InputStream in, Charset cs) {
        super(in);
        this.in = in;
        charset = Objects.requireNonNull(cs, "charset");
        decoder = new StreamDecoder(cs);
    }

    public InputStreamReader(InputStream in, CharsetDecoder dec) {
        super(in);
        this.in = in;
        charset = Objects.requireNonNull(dec, "charset decoder").charset();
        decoder = new StreamDecoder(dec);
    }

    static Charset named(String n) throws UnsupportedEncodingException {
        Objects.requireNonNull(n, "charsetName");
        try {
            return Charset.forName(n);
        } catch (IllegalArgumentException e) {
            throw new UnsupportedEncodingException(n);
        }
    }

    public String getEncoding() {
        return closed ? null : Codecs.streamName(charset);
    }

    private void ensureOpen() throws IOException {
        if (closed) {
            throw new IOException("Stream closed");
        }
    }

    @Override
    public int read(CharBuffer target) throws IOException {
        return super.read(target);
    }

    @Override
    public int read() throws IOException {
        char[] one = new char[1];
        return read(one, 0, 1) < 0 ? -1 : one[0];
    }

    @Override
    public int read(char[] cbuf, int off, int len) throws IOException {
        synchronized (lock) {
            ensureOpen();
            Objects.checkFromIndexSize(off, len, cbuf.length);
            return len == 0 ? 0 : decoder.read(in, cbuf, off, len);
        }
    }

    @Override
    public boolean ready() throws IOException {
        synchronized (lock) {
            ensureOpen();
            return decoder.ready() || in.available() > 0;
        }
    }

    @Override
    public void close() throws IOException {
        synchronized (lock) {
            if (!closed) {
                closed = true;
                in.close();
            }
        }
    }
}
