package java.io;

import java.util.Objects;

/** The bytes of a stream of objects: as they are, or in block mode out of their blocks. */
final class ObjectBlocks extends InputStream {
    private final InputStream in;
    private final ObjectInputStream owner;
    private int peeked = -2;
    private boolean blockMode;
    /** Bytes left in the current block; -1 at the end of the blocks. */
    private int left;
    /** Whether the data of default fields ended, behind which nothing can be read. */
    boolean defaultDataEnd;
    private long total;

    ObjectBlocks(InputStream in, ObjectInputStream owner) {
        this.in = in;
        this.owner = owner;
    }

    long total() {
        return total;
    }

    boolean mode() {
        return blockMode;
    }

    /** Sets the mode; the old one. */
    boolean mode(boolean on) throws IOException {
        if (blockMode == on) {
            return on;
        }
        if (on) {
            left = 0;
        } else if (left > 0) {
            throw new IllegalStateException("unread block data");
        }
        blockMode = on;
        return !on;
    }

    private int rawRead() throws IOException {
        int b = peeked;
        if (b != -2) {
            peeked = -2;
        } else {
            b = in.read();
        }
        total += b >= 0 ? 1 : 0;
        return b;
    }

    private int rawRead(byte[] b, int off, int len) throws IOException {
        if (peeked == -2) {
            int n = in.read(b, off, len);
            total += Math.max(n, 0);
            return n;
        }
        int c = rawRead();
        if (c < 0) {
            return -1;
        }
        b[off] = (byte) c;
        return 1;
    }

    private void rawFully(byte[] b, int n) throws IOException {
        for (int i = 0; i < n;) {
            int r = rawRead(b, i, n - i);
            if (r < 0) {
                throw new EOFException();
            }
            i += r;
        }
    }

    /** The next byte, which stays; in block mode the next one of the blocks. */
    int peek() throws IOException {
        if (blockMode) {
            if (left == 0) {
                refill();
            }
            return left > 0 ? rawPeek() : -1;
        }
        return rawPeek();
    }

    private int rawPeek() throws IOException {
        if (peeked == -2) {
            peeked = in.read();
        }
        return peeked;
    }

    byte peekByte() throws IOException {
        int b = peek();
        if (b < 0) {
            throw new EOFException();
        }
        return (byte) b;
    }

    /** Reads headers of blocks up to the next byte, or sets left to -1. */
    private void refill() throws IOException {
        while (left == 0) {
            if (defaultDataEnd) {
                left = -1;
                return;
            }
            int tc = rawPeek();
            byte[] h = new byte[5];
            switch ((byte) tc) {
                case ObjectStreamConstants.TC_BLOCKDATA:
                    rawFully(h, 2);
                    left = h[1] & 0xff;
                    break;
                case ObjectStreamConstants.TC_BLOCKDATALONG:
                    rawFully(h, 5);
                    left = h[1] << 24 | (h[2] & 0xff) << 16 | (h[3] & 0xff) << 8 | h[4] & 0xff;
                    if (left < 0) {
                        throw new StreamCorruptedException("illegal block data header length: "
                                + left);
                    }
                    break;
                case ObjectStreamConstants.TC_RESET:
                    rawRead();
                    owner.handleReset();
                    break;
                default:
                    if (tc >= 0 && (tc < ObjectStreamConstants.TC_BASE
                            || tc > ObjectStreamConstants.TC_MAX)) {
                        throw new StreamCorruptedException(String.format(
                                "invalid type code: %02X", tc));
                    }
                    left = -1;
            }
        }
    }

    /** Bytes left in the current block, without looking further. */
    int remaining() {
        if (!blockMode) {
            throw new IllegalStateException();
        }
        return Math.max(left, 0);
    }

    /** Skips what is left of the blocks. */
    void skipBlocks() throws IOException {
        byte[] b = new byte[512];
        while (read(b, 0, b.length) >= 0) {
            continue;
        }
    }

    @Override
    public int read() throws IOException {
        if (!blockMode) {
            return rawRead();
        }
        if (left == 0) {
            refill();
        }
        if (left < 0) {
            return -1;
        }
        int b = rawRead();
        if (b < 0) {
            throw new StreamCorruptedException("unexpected EOF in middle of data block");
        }
        left--;
        return b;
    }

    @Override
    public int read(byte[] b, int off, int len) throws IOException {
        Objects.checkFromIndexSize(off, len, b.length);
        if (len == 0) {
            return 0;
        }
        if (!blockMode) {
            return rawRead(b, off, len);
        }
        if (left == 0) {
            refill();
        }
        if (left < 0) {
            return -1;
        }
        int n = rawRead(b, off, Math.min(len, left));
        if (n < 0) {
            throw new StreamCorruptedException("unexpected EOF in middle of data block");
        }
        left -= n;
        return n;
    }

    @Override
    public int available() throws IOException {
        if (!blockMode) {
            return in.available() + (peeked >= 0 ? 1 : 0);
        }
        if (left == 0 && (peeked != -2 || in.available() > 0)) {
            refill();
        }
        return left <= 0 ? 0 : Math.min(left, in.available() + (peeked >= 0 ? 1 : 0));
    }

    @Override
    public void close() throws IOException {
        in.close();
    }
}
