package java.io;

import java.nio.charset.Charset;
import java.util.Objects;

/** Encodes characters into bytes. */
public class OutputStreamWriter extends Writer {
    private final OutputStream out;
    private final Charset charset;
    private final StringBuilder pending = new StringBuilder();
    private boolean started;
    private boolean closed;

    public OutputStreamWriter(OutputStream out, String charsetName)
            throws UnsupportedEncodingException {
        this(out, InputStreamReader.named(charsetName));
    }

    public OutputStreamWriter(OutputStream out) {
        this(out, Charset.defaultCharset());
    }

    public OutputStreamWriter(OutputStream out, Charset cs) {
        super(out);
        this.out = out;
        charset = Objects.requireNonNull(cs, "charset");
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

    /** Passes what is pending on; a high surrogate at the end waits for its partner. */
    private void drain(boolean all) throws IOException {
        int n = pending.length();
        if (!all && n > 0 && Character.isHighSurrogate(pending.charAt(n - 1))) {
            n--;
        }
        if (n == 0) {
            return;
        }
        byte[] b = pending.substring(0, n).getBytes(charset);
        int from = 0;
        if (started && charset.name().equals("UTF-16")) {
            from = 2;
        }
        started = true;
        pending.delete(0, n);
        out.write(b, from, b.length - from);
    }

    @Override
    public void write(int c) throws IOException {
        synchronized (lock) {
            ensureOpen();
            pending.append((char) c);
            if (pending.length() >= 8192) {
                drain(false);
            }
        }
    }

    @Override
    public void write(char[] cbuf, int off, int len) throws IOException {
        synchronized (lock) {
            ensureOpen();
            Objects.checkFromIndexSize(off, len, cbuf.length);
            pending.append(cbuf, off, len);
            if (pending.length() >= 8192) {
                drain(false);
            }
        }
    }

    @Override
    public void write(String str, int off, int len) throws IOException {
        synchronized (lock) {
            ensureOpen();
            pending.append(str, off, off + len);
            if (pending.length() >= 8192) {
                drain(false);
            }
        }
    }

    @Override
    public void flush() throws IOException {
        synchronized (lock) {
            ensureOpen();
            drain(false);
            out.flush();
        }
    }

    @Override
    public void close() throws IOException {
        synchronized (lock) {
            if (closed) {
                return;
            }
            try {
                drain(true);
                out.flush();
            } finally {
                closed = true;
                out.close();
            }
        }
    }
}
