package java.io;

import java.nio.charset.Charset;
import java.util.Objects;

/** Decodes bytes into characters; malformed input becomes U+FFFD. */
public class InputStreamReader extends Reader {
    private final InputStream in;
    private final Charset charset;
    private final ibrik.nio.StreamDecoder decoder;
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
        decoder = new ibrik.nio.StreamDecoder(cs);
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
        if (closed) {
            return null;
        }
        String n = charset.name();
        return n.equals("UTF-8") ? "UTF8" : n.equals("ISO-8859-1") ? "ISO8859_1"
                : n.equals("US-ASCII") ? "ASCII" : n;
    }

    private void ensureOpen() throws IOException {
        if (closed) {
            throw new IOException("Stream closed");
        }
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
