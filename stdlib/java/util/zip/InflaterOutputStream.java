package java.util.zip;

import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Objects;

/** Expands what is written. */
public class InflaterOutputStream extends FilterOutputStream {
    protected final Inflater inf;
    protected final byte[] buf;
    private boolean usesDefaultInflater;
    private boolean closed;

    public InflaterOutputStream(OutputStream out) {
        this(out, out != null ? new Inflater() : null);
        usesDefaultInflater = true;
    }

    public InflaterOutputStream(OutputStream out, Inflater infl) {
        this(out, infl, 512);
    }

    public InflaterOutputStream(OutputStream out, Inflater infl, int bufLen) {
        super(out);
        Objects.requireNonNull(out, "Null output");
        Objects.requireNonNull(infl, "Null inflater");
        if (bufLen <= 0) {
            throw new IllegalArgumentException("Buffer size < 1");
        }
        inf = infl;
        buf = new byte[bufLen];
    }

    private void ensureOpen() throws IOException {
        if (closed) {
            throw new IOException("Stream closed");
        }
    }

    @Override
    public void close() throws IOException {
        if (!closed) {
            try (OutputStream o = out) {
                finish();
            } finally {
                closed = true;
            }
        }
    }

    @Override
    public void flush() throws IOException {
        ensureOpen();
        if (!inf.finished()) {
            try {
                while (!inf.finished() && !inf.needsInput()) {
                    int n = inf.inflate(buf, 0, buf.length);
                    if (n < 1) {
                        break;
                    }
                    out.write(buf, 0, n);
                }
            } catch (DataFormatException ex) {
                throw failed(ex);
            }
        }
        super.flush();
    }

    private static ZipException failed(DataFormatException ex) {
        String msg = ex.getMessage();
        return new ZipException(msg == null ? "Invalid ZLIB data format" : msg);
    }

    public void finish() throws IOException {
        ensureOpen();
        flush();
        if (usesDefaultInflater) {
            inf.end();
        }
    }

    @Override
    public void write(int b) throws IOException {
        write(new byte[] {(byte) b}, 0, 1);
    }

    @Override
    public void write(byte[] b, int off, int len) throws IOException {
        ensureOpen();
        Objects.requireNonNull(b, "Null buffer for read");
        Objects.checkFromIndexSize(off, len, b.length);
        if (len == 0) {
            return;
        }
        try {
            inf.setInput(b, off, len);
            while (true) {
                int n = inf.inflate(buf, 0, buf.length);
                if (n > 0) {
                    out.write(buf, 0, n);
                } else if (inf.needsDictionary()) {
                    throw new ZipException("ZLIB dictionary missing");
                } else {
                    return;
                }
                if (inf.finished()) {
                    return;
                }
            }
        } catch (DataFormatException ex) {
            throw failed(ex);
        }
    }
}
