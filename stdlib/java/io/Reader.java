package java.io;

import java.nio.CharBuffer;
import java.nio.ReadOnlyBufferException;
import java.util.Objects;

/** A source of characters. */
public abstract class Reader implements Readable, Closeable {
    protected Object lock;

    protected Reader() {
        lock = this;
    }

    protected Reader(Object lock) {
        this.lock = Objects.requireNonNull(lock);
    }

    public static Reader nullReader() {
        return new StringReader("");
    }

    public static Reader of(CharSequence cs) {
        return new StringReader(cs.toString());
    }

    @Override
    public int read(CharBuffer target) throws IOException {
        if (target.isReadOnly()) {
            throw new ReadOnlyBufferException();
        }
        if (target.hasArray()) {
            int at = target.position();
            int n = read(target.array(), target.arrayOffset() + at, target.remaining());
            if (n > 0) {
                target.position(at + n);
            }
            return n;
        }
        char[] c = new char[target.remaining()];
        int n = read(c, 0, c.length);
        if (n > 0) {
            target.put(c, 0, n);
        }
        return n;
    }

    public int read() throws IOException {
        char[] c = new char[1];
        return read(c, 0, 1) == -1 ? -1 : c[0];
    }

    public int read(char[] cbuf) throws IOException {
        return read(cbuf, 0, cbuf.length);
    }

    public abstract int read(char[] cbuf, int off, int len) throws IOException;

    public String readAllAsString() throws IOException {
        StringWriter w = new StringWriter();
        transferTo(w);
        return w.toString();
    }

    public java.util.List<String> readAllLines() throws IOException {
        return readAllAsString().lines().toList();
    }

    public long skip(long n) throws IOException {
        if (n < 0L) {
            throw new IllegalArgumentException("skip value is negative");
        }
        char[] b = new char[(int) Math.min(n, 8192)];
        long left = n;
        while (left > 0) {
            int r = read(b, 0, (int) Math.min(left, b.length));
            if (r == -1) {
                break;
            }
            left -= r;
        }
        return n - left;
    }

    public boolean ready() throws IOException {
        return false;
    }

    public boolean markSupported() {
        return false;
    }

    public void mark(int readAheadLimit) throws IOException {
        throw new IOException("mark() not supported");
    }

    public void reset() throws IOException {
        throw new IOException("reset() not supported");
    }

    @Override
    public abstract void close() throws IOException;

    public long transferTo(Writer out) throws IOException {
        Objects.requireNonNull(out, "out");
        long total = 0;
        char[] b = new char[8192];
        int n;
        while ((n = read(b, 0, b.length)) >= 0) {
            out.write(b, 0, n);
            total += n;
        }
        return total;
    }
}
