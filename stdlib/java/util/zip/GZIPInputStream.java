package java.util.zip;

import java.io.ByteArrayInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;

/** Reads the format of gzip. */
public class GZIPInputStream extends InflaterInputStream {
    public static final int GZIP_MAGIC = 0x8b1f;
    private static final int HAS_HEADER_CRC = 2;
    private static final int HAS_EXTRA = 4;
    private static final int HAS_NAME = 8;
    private static final int HAS_COMMENT = 16;

    protected CRC32 crc = new CRC32();
    protected boolean eos;

    public GZIPInputStream(InputStream in, int size) throws IOException {
        super(in, in != null ? new Inflater(true) : null, size);
        usesDefaultInflater = true;
        try {
            readHeader(in);
        } catch (IOException e) {
            inf.end();
            throw e;
        }
    }

    public GZIPInputStream(InputStream in) throws IOException {
        this(in, 512);
    }

    @Override
    public int read(byte[] b, int off, int len) throws IOException {
        ensureOpen();
        if (eos) {
            return -1;
        }
        int n = super.read(b, off, len);
        if (n != -1) {
            crc.update(b, off, n);
            return n;
        }
        if (readTrailer()) {
            eos = true;
            return -1;
        }
        return read(b, off, len);
    }

    @Override
    public void close() throws IOException {
        if (!closed) {
            super.close();
            eos = true;
        }
    }

    private int readHeader(InputStream source) throws IOException {
        CheckedInputStream in = new CheckedInputStream(source, crc);
        crc.reset();
        if (readShort(in) != GZIP_MAGIC) {
            throw new ZipException("Not in GZIP format");
        }
        if (readByte(in) != 8) {
            throw new ZipException("Unsupported compression method");
        }
        int flags = readByte(in);
        int n = 10;
        for (int i = 0; i < 6; i++) {
            readByte(in);
        }
        if ((flags & HAS_EXTRA) != 0) {
            int m = readShort(in);
            for (int i = 0; i < m; i++) {
                readByte(in);
            }
            n += m + 2;
        }
        if ((flags & HAS_NAME) != 0) {
            n += skipText(in);
        }
        if ((flags & HAS_COMMENT) != 0) {
            n += skipText(in);
        }
        if ((flags & HAS_HEADER_CRC) != 0) {
            int v = (int) crc.getValue() & 0xffff;
            if (readShort(in) != v) {
                throw new ZipException("Corrupt GZIP header");
            }
            n += 2;
        }
        crc.reset();
        return n;
    }

    private static int skipText(InputStream in) throws IOException {
        int n = 1;
        while (readByte(in) != 0) {
            n++;
        }
        return n;
    }

    /** Checks the sums; true if no other member follows. */
    private boolean readTrailer() throws IOException {
        InputStream in = this.in;
        int n = inf.getRemaining();
        if (n > 0) {
            in = new SequenceInputStream(new ByteArrayInputStream(buf, len - n, n), in) {
                @Override
                public void close() {
                }
            };
        }
        if (readInt(in) != crc.getValue()
                || readInt(in) != (inf.getBytesWritten() & 0xffffffffL)) {
            throw new ZipException("Corrupt GZIP trailer");
        }
        // Eight bytes of sums, and at least eighteen of another member.
        if (this.in.available() <= 0 && n <= 26) {
            return true;
        }
        return !another(in, n);
    }

    /** Whether another member begins; if so, it is the next input. */
    private boolean another(InputStream in, int n) throws IOException {
        int m = 8;
        try {
            m += readHeader(in);
        } catch (IOException e) {
            return false;
        }
        inf.reset();
        if (n > m) {
            inf.setInput(buf, len - n + m, n - m);
        }
        return true;
    }

    private static long readInt(InputStream in) throws IOException {
        long s = readShort(in);
        return (long) readShort(in) << 16 | s;
    }

    private static int readShort(InputStream in) throws IOException {
        int b = readByte(in);
        return readByte(in) << 8 | b;
    }

    private static int readByte(InputStream in) throws IOException {
        int b = in.read();
        if (b == -1) {
            throw new EOFException();
        }
        return b;
    }
}
