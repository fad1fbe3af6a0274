package java.io;

/** Collects characters before it passes them on. */
public class BufferedWriter extends Writer {
    private Writer out;
    private char[] cb;
    private int count;

    public BufferedWriter(Writer out) {
        this(out, 8192);
    }

    public BufferedWriter(Writer out, int sz) {
        super(out);
        if (sz <= 0) {
            throw new IllegalArgumentException("Buffer size <= 0");
        }
        this.out = out;
        cb = new char[sz];
    }

    private void ensureOpen() throws IOException {
        if (out == null) {
            throw new IOException("Stream closed");
        }
    }

    private void flushBuffer() throws IOException {
        if (count > 0) {
            out.write(cb, 0, count);
            count = 0;
        }
    }

    @Override
    public void write(int c) throws IOException {
        synchronized (lock) {
            ensureOpen();
            if (count >= cb.length) {
                flushBuffer();
            }
            cb[count++] = (char) c;
        }
    }

    @Override
    public void write(char[] cbuf, int off, int len) throws IOException {
        synchronized (lock) {
            ensureOpen();
            java.util.Objects.checkFromIndexSize(off, len, cbuf.length);
            if (len >= cb.length) {
                flushBuffer();
                out.write(cbuf, off, len);
                return;
            }
            if (len > cb.length - count) {
                flushBuffer();
            }
            System.arraycopy(cbuf, off, cb, count, len);
            count += len;
        }
    }

    @Override
    public void write(String s, int off, int len) throws IOException {
        synchronized (lock) {
            ensureOpen();
            int end = off + len;
            while (off < end) {
                if (count >= cb.length) {
                    flushBuffer();
                }
                int n = Math.min(cb.length - count, end - off);
                s.getChars(off, off + n, cb, count);
                off += n;
                count += n;
            }
        }
    }

    public void newLine() throws IOException {
        write("\n");
    }

    @Override
    public void flush() throws IOException {
        synchronized (lock) {
            ensureOpen();
            flushBuffer();
            out.flush();
        }
    }

    @Override
    public void close() throws IOException {
        synchronized (lock) {
            if (out != null) {
                try (Writer w = out) {
                    flushBuffer();
                } finally {
                    out = null;
                    cb = null;
                }
            }
        }
    }
}
