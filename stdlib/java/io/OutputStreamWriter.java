package java.io;

import ibrik.nio.Codecs;
import ibrik.nio.StreamEncoder;
import java.nio.charset.Charset;
import java.nio.charset.CharsetEncoder;
import java.util.Objects;

/** Encodes characters into bytes. */
public class OutputStreamWriter extends Writer {
    private final OutputStream out;
    private final Charset charset;
    private final StreamEncoder encoder;
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
        encoder = new StreamEncoder(out, cs);
    }

    public OutputStreamWriter(OutputStream out, CharsetEncoder enc) {
        super(out);
        this.out = out;
        charset = Objects.requireNonNull(enc, "charset encoder").charset();
        encoder = new StreamEncoder(out, enc);
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
    public void write(int c) throws IOException {
        char[] one = {(char) c};
        write(one, 0, 1);
    }

    @Override
    public void write(char[] cbuf, int off, int len) throws IOException {
        synchronized (lock) {
            ensureOpen();
            Objects.checkFromIndexSize(off, len, cbuf.length);
            encoder.write(cbuf, off, len);
        }
    }

    @Override
    public void write(String str, int off, int len) throws IOException {
        if (len < 0) {
            throw new IndexOutOfBoundsException();
        }
        char[] c = new char[len];
        str.getChars(off, off + len, c, 0);
        write(c, 0, len);
    }

    @Override
    public Writer append(CharSequence csq) throws IOException {
        return super.append(csq);
    }

    @Override
    public Writer append(CharSequence csq, int start, int end) throws IOException {
        return super.append(csq, start, end);
    }

    @Override
    public void flush() throws IOException {
        synchronized (lock) {
            ensureOpen();
            encoder.drain();
            out.flush();
        }
    }

    @Override
    public void close() throws IOException {
        synchronized (lock) {
            if (closed) {
                return;
            }
            try (OutputStream o = out) {
                closed = true;
                encoder.finish();
                o.flush();
            }
        }
    }
}
