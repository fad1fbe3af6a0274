package java.io;

import java.util.Objects;

/** Reads ahead, and can go back to a mark. */
public class BufferedInputStream extends FilterInputStream {
    protected volatile byte[] buf;
    protected int count;
    protected int pos;
    protected int markpos = -1;
    protected int marklimit;
    private final int size;
    private boolean closed;

    public BufferedInputStream(InputStream in) {
        this(in, 8192);
    }

    public BufferedInputStream(InputStream in, int size) {
        super(in);
        if (size <= 0) {
            throw new IllegalArgumentException("Buffer size <= 0");
        }
        this.size = size;
        buf = new byte[0];
    }

    private InputStream source() throws IOException {
        InputStream s = in;
        if (s == null || closed) {
            throw new IOException("Stream closed");
        }
        return s;
    }

    private void fill() throws IOException {
        InputStream s = source();
        byte[] b = buf;
        if (b.length == 0) {
            b = new byte[size];
            buf = b;
        }
        if (markpos < 0) {
            pos = 0;
        } else if (pos >= b.length) {
            if (markpos > 0) {
                int n = pos - markpos;
                System.arraycopy(b, markpos, b, 0, n);
                pos = n;
                markpos = 0;
            } else if (b.length >= marklimit) {
                markpos = -1;
                pos = 0;
            } else {
                int n = (int) Math.min(Math.min(pos * 2L, Integer.MAX_VALUE - 8), marklimit);
                byte[] grown = new byte[n];
                System.arraycopy(b, 0, grown, 0, pos);
                buf = grown;
                b = grown;
            }
        }
        count = pos;
        int n = s.read(b, pos, b.length - pos);
        if (n > 0) {
            count = n + pos;
        }
    }

    @Override
    public synchronized int read() throws IOException {
        if (pos >= count) {
            fill();
            if (pos >= count) {
                return -1;
            }
        }
        return buf[pos++] & 0xff;
    }

    private int read1(byte[] b, int off, int len) throws IOException {
        int avail = count - pos;
        if (avail <= 0) {
            if (len >= Math.max(size, buf.length) && markpos < 0) {
                return source().read(b, off, len);
            }
            fill();
            avail = count - pos;
            if (avail <= 0) {
                return -1;
            }
        }
        int n = Math.min(avail, len);
        System.arraycopy(buf, pos, b, off, n);
        pos += n;
        return n;
    }

    @Override
    public synchronized int read(byte[] b, int off, int len) throws IOException {
        source();
        Objects.checkFromIndexSize(off, len, b.length);
        if (len == 0) {
            return 0;
        }
        int n = 0;
        while (true) {
            int r = read1(b, off + n, len - n);
            if (r <= 0) {
                return n == 0 ? r : n;
            }
            n += r;
            if (n >= len || in.available() <= 0) {
                return n;
            }
        }
    }

    @Override
    public synchronized long skip(long n) throws IOException {
        source();
        if (n <= 0) {
            return 0;
        }
        long avail = count - pos;
        if (avail <= 0) {
            if (markpos < 0) {
                return in.skip(n);
            }
            fill();
            avail = count - pos;
            if (avail <= 0) {
                return 0;
            }
        }
        long s = Math.min(avail, n);
        pos += (int) s;
        return s;
    }

    @Override
    public synchronized int available() throws IOException {
        int n = count - pos;
        int a = source().available();
        return n > Integer.MAX_VALUE - a ? Integer.MAX_VALUE : n + a;
    }

    @Override
    public synchronized void mark(int readlimit) {
        marklimit = readlimit;
        markpos = pos;
    }

    @Override
    public synchronized void reset() throws IOException {
        source();
        if (markpos < 0) {
            throw new IOException("Resetting to invalid mark");
        }
        pos = markpos;
    }

    @Override
    public boolean markSupported() {
        return true;
    }

    @Override
    public void close() throws IOException {
        closed = true;
        InputStream s = in;
        in = null;
        buf = new byte[0];
        if (s != null) {
            s.close();
        }
    }

    @Override
    public long transferTo(OutputStream out) throws IOException {
        return super.transferTo(out);
    }
}
