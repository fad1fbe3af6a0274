package java.io;

import java.util.Arrays;
import java.util.Objects;

/** A source of bytes. */
public abstract class InputStream implements Closeable {
    public InputStream() {
    }

    public static InputStream nullInputStream() {
        return new NullInputStream();
    }

    public abstract int read() throws IOException;

    public int read(byte[] b) throws IOException {
        return read(b, 0, b.length);
    }

    public int read(byte[] b, int off, int len) throws IOException {
        Objects.checkFromIndexSize(off, len, b.length);
        if (len == 0) {
            return 0;
        }
        int c = read();
        if (c == -1) {
            return -1;
        }
        b[off] = (byte) c;
        int i = 1;
        try {
            for (; i < len; i++) {
                c = read();
                if (c == -1) {
                    break;
                }
                b[off + i] = (byte) c;
            }
        } catch (IOException e) {
            return i;
        }
        return i;
    }

    public byte[] readAllBytes() throws IOException {
        return readNBytes(Integer.MAX_VALUE);
    }

    public byte[] readNBytes(int len) throws IOException {
        if (len < 0) {
            throw new IllegalArgumentException("len < 0");
        }
        byte[] buf = new byte[Math.min(len, 8192)];
        int total = 0;
        while (total < len) {
            if (total == buf.length) {
                if (total == Integer.MAX_VALUE - 8) {
                    throw new OutOfMemoryError("Required array size too large");
                }
                buf = Arrays.copyOf(buf, (int) Math.min(Math.min((long) total * 2,
                        Integer.MAX_VALUE - 8), len));
            }
            int n = read(buf, total, buf.length - total);
            if (n < 0) {
                break;
            }
            total += n;
        }
        return total == buf.length ? buf : Arrays.copyOf(buf, total);
    }

    public int readNBytes(byte[] b, int off, int len) throws IOException {
        Objects.checkFromIndexSize(off, len, b.length);
        int n = 0;
        while (n < len) {
            int c = read(b, off + n, len - n);
            if (c < 0) {
                break;
            }
            n += c;
        }
        return n;
    }

    public long skip(long n) throws IOException {
        long left = n;
        if (n <= 0) {
            return 0;
        }
        byte[] b = new byte[(int) Math.min(2048, left)];
        while (left > 0) {
            int r = read(b, 0, (int) Math.min(b.length, left));
            if (r < 0) {
                break;
            }
            left -= r;
        }
        return n - left;
    }

    public void skipNBytes(long n) throws IOException {
        while (n > 0) {
            long s = skip(n);
            if (s > 0 && s <= n) {
                n -= s;
            } else if (s == 0) {
                if (read() == -1) {
                    throw new EOFException();
                }
                n--;
            } else {
                throw new IOException("Unable to skip exactly");
            }
        }
    }

    public int available() throws IOException {
        return 0;
    }

    @Override
    public void close() throws IOException {
    }

    public void mark(int readlimit) {
    }

    public void reset() throws IOException {
        throw new IOException("mark/reset not supported");
    }

    public boolean markSupported() {
        return false;
    }

    public long transferTo(OutputStream out) throws IOException {
        Objects.requireNonNull(out, "out");
        long total = 0;
        byte[] b = new byte[16384];
        int n;
        while ((n = read(b, 0, b.length)) >= 0) {
            out.write(b, 0, n);
            total += n;
        }
        return total;
    }
}
