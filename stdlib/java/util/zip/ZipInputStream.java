package java.util.zip;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PushbackInputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Objects;

/** Reads a ZIP file from its beginning. */
public class ZipInputStream extends InflaterInputStream implements ZipConstants {
    private static final int STORED = ZipEntry.STORED;
    private static final int DEFLATED = ZipEntry.DEFLATED;
    private final Charset charset;
    private final CRC32 crc = new CRC32();
    private final byte[] small = new byte[512];
    private ZipEntry entry;
    private int flag;
    private long remaining;
    private boolean entryEOF;

    public ZipInputStream(InputStream in) {
        this(in, StandardCharsets.UTF_8);
    }

    public ZipInputStream(InputStream in, Charset charset) {
        super(new PushbackInputStream(Objects.requireNonNull(in, "in is null"), 512),
                new Inflater(true), 512);
        usesDefaultInflater = true;
        this.charset = Objects.requireNonNull(charset, "charset is null");
    }

    public ZipEntry getNextEntry() throws IOException {
        ensureOpen();
        if (entry != null) {
            closeEntry();
        }
        crc.reset();
        inf.reset();
        entry = readLocal();
        if (entry == null) {
            return null;
        }
        if (entry.method == STORED) {
            remaining = entry.size;
        }
        entryEOF = false;
        setEnd(false);
        return entry;
    }

    public void closeEntry() throws IOException {
        ensureOpen();
        while (read(small, 0, small.length) != -1) {
            continue;
        }
        entryEOF = true;
    }

    @Override
    public int available() throws IOException {
        ensureOpen();
        return entryEOF ? 0 : 1;
    }

    @Override
    public int read() throws IOException {
        return super.read();
    }

    @Override
    public byte[] readAllBytes() throws IOException {
        return super.readAllBytes();
    }

    @Override
    public byte[] readNBytes(int len) throws IOException {
        return super.readNBytes(len);
    }

    @Override
    public int readNBytes(byte[] b, int off, int len) throws IOException {
        return super.readNBytes(b, off, len);
    }

    @Override
    public void skipNBytes(long n) throws IOException {
        super.skipNBytes(n);
    }

    @Override
    public long transferTo(OutputStream out) throws IOException {
        return super.transferTo(out);
    }

    @Override
    public int read(byte[] b, int off, int len) throws IOException {
        ensureOpen();
        Objects.checkFromIndexSize(off, len, b.length);
        if (len == 0) {
            return 0;
        }
        if (entry == null) {
            return -1;
        }
        if (entry.method == DEFLATED) {
            int n = super.read(b, off, len);
            if (n == -1) {
                readEnd(entry);
                entryEOF = true;
                entry = null;
            } else {
                crc.update(b, off, n);
            }
            return n;
        }
        if (remaining <= 0) {
            entryEOF = true;
            entry = null;
            return -1;
        }
        int n = in.read(b, off, (int) Math.min(len, remaining));
        if (n == -1) {
            throw new ZipException("unexpected EOF");
        }
        crc.update(b, off, n);
        remaining -= n;
        if (remaining == 0 && entry.crc != crc.getValue()) {
            throw badCrc(entry);
        }
        return n;
    }

    private ZipException badCrc(ZipEntry e) {
        return new ZipException("invalid entry CRC (expected 0x" + Long.toHexString(e.crc)
                + " but got 0x" + Long.toHexString(crc.getValue()) + ")");
    }

    @Override
    public long skip(long n) throws IOException {
        return super.skip(n);
    }

    @Override
    public void close() throws IOException {
        if (!closed) {
            super.close();
        }
    }

    protected ZipEntry createZipEntry(String name) {
        return new ZipEntry(name);
    }

    private void readFully(byte[] b, int off, int len) throws IOException {
        while (len > 0) {
            int n = in.read(b, off, len);
            if (n == -1) {
                throw new EOFException();
            }
            off += n;
            len -= n;
        }
    }

    private ZipEntry readLocal() throws IOException {
        byte[] h = new byte[30];
        try {
            readFully(h, 0, 30);
        } catch (EOFException e) {
            return null;
        }
        if (ZipBytes.get32(h, 0) != LOCSIG) {
            return null;
        }
        flag = ZipBytes.get16(h, 6);
        byte[] name = new byte[ZipBytes.get16(h, 26)];
        readFully(name, 0, name.length);
        ZipEntry e = createZipEntry((flag & 0x800) != 0
                ? new String(name, StandardCharsets.UTF_8) : new String(name, charset));
        if ((flag & 1) == 1) {
            throw new ZipException("encrypted ZIP entry not supported");
        }
        e.flag = flag;
        e.method = ZipBytes.get16(h, 8);
        e.xdostime = ZipBytes.get32(h, 10);
        if ((flag & 8) == 8) {
            if (e.method != DEFLATED) {
                throw new ZipException("only DEFLATED entries can have EXT descriptor");
            }
        } else {
            e.crc = ZipBytes.get32(h, 14);
            e.csize = ZipBytes.get32(h, 18);
            e.size = ZipBytes.get32(h, 22);
        }
        int n = ZipBytes.get16(h, 28);
        if (n > 0) {
            byte[] extra = new byte[n];
            readFully(extra, 0, n);
            e.setExtra(extra, e.csize == 0xffffffffL || e.size == 0xffffffffL, true);
        }
        return e;
    }

    private void readEnd(ZipEntry e) throws IOException {
        int n = inf.getRemaining();
        if (n > 0) {
            ((PushbackInputStream) in).unread(buf, len - n, n);
        }
        if ((flag & 8) == 8) {
            boolean zip64 = inf.getBytesWritten() > 0xffffffffL
                    || inf.getBytesRead() > 0xffffffffL;
            int size = zip64 ? 8 : 4;
            byte[] d = new byte[24];
            readFully(d, 0, 4);
            int at = 0;
            if (ZipBytes.get32(d, 0) == EXTSIG) {
                at = 4;
                readFully(d, 4, 4);
            }
            readFully(d, at + 4, 2 * size);
            e.crc = ZipBytes.get32(d, at);
            e.csize = zip64 ? ZipBytes.get64(d, at + 4) : ZipBytes.get32(d, at + 4);
            e.size = zip64 ? ZipBytes.get64(d, at + 12) : ZipBytes.get32(d, at + 8);
        }
        if (e.size != inf.getBytesWritten()) {
            throw new ZipException("invalid entry size (expected " + e.size + " but got "
                    + inf.getBytesWritten() + " bytes)");
        }
        if (e.csize != inf.getBytesRead()) {
            throw new ZipException("invalid entry compressed size (expected " + e.csize
                    + " but got " + inf.getBytesRead() + " bytes)");
        }
        if (e.crc != crc.getValue()) {
            throw badCrc(e);
        }
    }
}
