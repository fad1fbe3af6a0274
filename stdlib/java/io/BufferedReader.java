package java.io;

import ibrik.nio.Ascii;
import java.util.Iterator;
import java.util.NoSuchElementException;
import java.util.Objects;
import java.util.Spliterator;
import java.util.Spliterators;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/** Reads ahead, and by lines. */
public class BufferedReader extends Reader {
    private Reader in;
    private char[] cb;
    private int nChars;
    private int next;
    private int marked = -2;
    private int limit;
    private boolean skipLF;
    private boolean markedSkipLF;

    public BufferedReader(Reader in, int sz) {
        super(in);
        if (sz <= 0) {
            throw new IllegalArgumentException("Buffer size <= 0");
        }
        this.in = in;
        cb = new char[sz];
    }

    public BufferedReader(Reader in) {
        this(in, 8192);
    }

    @Override
    public long skip(long n) throws IOException {
        if (n < 0L) {
            throw new IllegalArgumentException("skip value is negative");
        }
        synchronized (lock) {
            ensureOpen();
            return super.skip(n);
        }
    }

    private void ensureOpen() throws IOException {
        if (in == null) {
            throw new IOException("Stream closed");
        }
    }

    private void fill() throws IOException {
        int dst = 0;
        if (marked >= 0) {
            int delta = next - marked;
            if (delta >= limit) {
                marked = -1;
                limit = 0;
            } else {
                if (limit > cb.length) {
                    char[] n = new char[Math.min(Math.max(cb.length * 2, 1), limit)];
                    if (n.length < delta + 1) {
                        n = new char[limit];
                    }
                    System.arraycopy(cb, marked, n, 0, delta);
                    cb = n;
                } else {
                    System.arraycopy(cb, marked, cb, 0, delta);
                }
                marked = 0;
                dst = delta;
                next = delta;
                nChars = delta;
            }
        }
        int n;
        do {
            n = in.read(cb, dst, cb.length - dst);
        } while (n == 0);
        if (n > 0) {
            nChars = dst + n;
            next = dst;
        }
    }

    @Override
    public int read() throws IOException {
        synchronized (lock) {
            ensureOpen();
            while (true) {
                if (next >= nChars) {
                    fill();
                    if (next >= nChars) {
                        return -1;
                    }
                }
                if (skipLF) {
                    skipLF = false;
                    if (cb[next] == '\n') {
                        next++;
                        continue;
                    }
                }
                return cb[next++];
            }
        }
    }

    private int read1(char[] cbuf, int off, int len) throws IOException {
        if (next >= nChars) {
            if (len >= cb.length && marked < 0 && !skipLF) {
                return in.read(cbuf, off, len);
            }
            fill();
        }
        if (next >= nChars) {
            return -1;
        }
        if (skipLF) {
            skipLF = false;
            if (cb[next] == '\n') {
                next++;
                if (next >= nChars) {
                    fill();
                }
                if (next >= nChars) {
                    return -1;
                }
            }
        }
        int n = Math.min(len, nChars - next);
        System.arraycopy(cb, next, cbuf, off, n);
        next += n;
        return n;
    }

    @Override
    public int read(char[] cbuf, int off, int len) throws IOException {
        synchronized (lock) {
            ensureOpen();
            Objects.checkFromIndexSize(off, len, cbuf.length);
            if (len == 0) {
                return 0;
            }
            int n = read1(cbuf, off, len);
            if (n <= 0) {
                return n;
            }
            while (n < len && in.ready()) {
                int m = read1(cbuf, off + n, len - n);
                if (m <= 0) {
                    break;
                }
                n += m;
            }
            return n;
        }
    }

    public String readLine() throws IOException {
        return readLine(false, null);
    }

    /** A line; ended[0] says whether a line end stood behind it. */
    String readLine(boolean ignoreLF, boolean[] ended) throws IOException {
        synchronized (lock) {
            ensureOpen();
            StringBuilder s = null;
            boolean omit = skipLF || ignoreLF;
            while (true) {
                if (next >= nChars) {
                    fill();
                }
                if (next >= nChars) {
                    return s != null && s.length() > 0 ? s.toString() : null;
                }
                if (omit && cb[next] == '\n') {
                    next++;
                }
                skipLF = false;
                omit = false;
                int start = next;
                int i = Ascii.lineEnd(cb, start, nChars);
                next = i;
                if (i < nChars) {
                    char c = cb[i];
                    String line;
                    if (s == null) {
                        line = new String(cb, start, i - start);
                    } else {
                        line = s.append(cb, start, i - start).toString();
                    }
                    next++;
                    skipLF = c == '\r';
                    if (ended != null) {
                        ended[0] = true;
                    }
                    return line;
                }
                if (s == null) {
                    s = new StringBuilder(80);
                }
                s.append(cb, start, i - start);
            }
        }
    }

    @Override
    public boolean ready() throws IOException {
        synchronized (lock) {
            ensureOpen();
            if (skipLF) {
                if (next >= nChars && in.ready()) {
                    fill();
                }
                if (next < nChars) {
                    if (cb[next] == '\n') {
                        next++;
                    }
                    skipLF = false;
                }
            }
            return next < nChars || in.ready();
        }
    }

    @Override
    public boolean markSupported() {
        return true;
    }

    @Override
    public void mark(int readAheadLimit) throws IOException {
        if (readAheadLimit < 0) {
            throw new IllegalArgumentException("Read-ahead limit < 0");
        }
        synchronized (lock) {
            ensureOpen();
            limit = readAheadLimit;
            marked = next;
            markedSkipLF = skipLF;
        }
    }

    @Override
    public void reset() throws IOException {
        synchronized (lock) {
            ensureOpen();
            if (marked < 0) {
                throw new IOException(marked == -1 ? "Mark invalid" : "Stream not marked");
            }
            next = marked;
            skipLF = markedSkipLF;
        }
    }

    @Override
    public void close() throws IOException {
        synchronized (lock) {
            if (in != null) {
                try {
                    in.close();
                } finally {
                    in = null;
                    cb = null;
                }
            }
        }
    }

    public Stream<String> lines() {
        Iterator<String> it = new Iterator<String>() {
            private String line;

            @Override
            public boolean hasNext() {
                if (line == null) {
                    try {
                        line = readLine();
                    } catch (IOException e) {
                        throw new UncheckedIOException(e);
                    }
                }
                return line != null;
            }

            @Override
            public String next() {
                if (!hasNext()) {
                    throw new NoSuchElementException();
                }
                String s = line;
                line = null;
                return s;
            }
        };
        return StreamSupport.stream(Spliterators.spliteratorUnknownSize(it,
                Spliterator.ORDERED | Spliterator.NONNULL), false);
    }
}
