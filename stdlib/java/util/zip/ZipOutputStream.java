package java.util.zip;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.attribute.FileTime;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.TimeUnit;

/** Writes a ZIP file. */
public class ZipOutputStream extends DeflaterOutputStream implements ZipConstants {
    public static final int STORED = ZipEntry.STORED;
    public static final int DEFLATED = ZipEntry.DEFLATED;
    private static final long MAX32 = 0xffffffffL;
    private static final int MAX16 = 0xffff;
    private static final int HAS_DESCRIPTOR = 8;
    private static final int IS_UTF8 = 0x800;

    private static final class Written {
        final ZipEntry entry;
        final long offset;

        Written(ZipEntry entry, long offset) {
            this.entry = entry;
            this.offset = offset;
        }
    }

    private final Charset charset;
    private final List<Written> entries = new ArrayList<>();
    private final Set<String> names = new HashSet<>();
    private final CRC32 crc = new CRC32();
    private Written current;
    private long written;
    /** Where the data of the current entry begin, for stored ones. */
    private long dataStart;
    private byte[] comment;
    private int method = DEFLATED;
    private boolean finished;
    private boolean closed;

    public ZipOutputStream(OutputStream out) {
        this(out, StandardCharsets.UTF_8);
    }

    public ZipOutputStream(OutputStream out, Charset charset) {
        super(out, out != null ? new Deflater(Deflater.DEFAULT_COMPRESSION, true) : null);
        this.charset = Objects.requireNonNull(charset, "charset is null");
        usesDefaultDeflater = true;
    }

    private void ensureOpen() throws IOException {
        if (closed) {
            throw new IOException("Stream closed");
        }
    }

    public void setComment(String comment) {
        byte[] b = comment == null ? null : comment.getBytes(charset);
        if (b != null && b.length > MAX16) {
            throw new IllegalArgumentException("ZIP file comment too long");
        }
        this.comment = b;
    }

    public void setMethod(int method) {
        if (method != DEFLATED && method != STORED) {
            throw new IllegalArgumentException("invalid compression method");
        }
        this.method = method;
    }

    public void setLevel(int level) {
        def.setLevel(level);
    }

    public void putNextEntry(ZipEntry e) throws IOException {
        ensureOpen();
        if (current != null) {
            closeEntry();
        }
        if (e.xdostime == -1) {
            e.setTime(System.currentTimeMillis());
        }
        if (e.method == -1) {
            e.method = method;
        }
        e.flag = 0;
        if (e.method == DEFLATED) {
            if (e.size == -1 || e.csize == -1 || e.crc == -1) {
                e.flag = HAS_DESCRIPTOR;
            }
        } else if (e.method == STORED) {
            if (e.size == -1) {
                e.size = e.csize;
            } else if (e.csize == -1) {
                e.csize = e.size;
            } else if (e.size != e.csize) {
                throw new ZipException("STORED entry where compressed != uncompressed size");
            }
            if (e.size == -1 || e.crc == -1) {
                throw new ZipException("STORED entry missing size, compressed size, or crc-32");
            }
        } else {
            throw new ZipException("unsupported compression method");
        }
        if (!names.add(e.name)) {
            throw new ZipException("duplicate entry: " + e.name);
        }
        if (charset == StandardCharsets.UTF_8) {
            e.flag |= IS_UTF8;
        }
        crc.reset();
        current = new Written(e, written);
        entries.add(current);
        writeLocal(e);
    }

    public void closeEntry() throws IOException {
        ensureOpen();
        if (current == null) {
            return;
        }
        ZipEntry e = current.entry;
        if (e.method == DEFLATED) {
            def.finish();
            while (!def.finished()) {
                deflate();
            }
            if ((e.flag & HAS_DESCRIPTOR) == 0) {
                if (e.size != def.getBytesRead()) {
                    throw new ZipException("invalid entry size (expected " + e.size
                            + " but got " + def.getBytesRead() + " bytes)");
                }
                if (e.csize != def.getBytesWritten()) {
                    throw new ZipException("invalid entry compressed size (expected " + e.csize
                            + " but got " + def.getBytesWritten() + " bytes)");
                }
                if (e.crc != crc.getValue()) {
                    throw badCrc(e);
                }
            } else {
                e.size = def.getBytesRead();
                e.csize = def.getBytesWritten();
                e.crc = crc.getValue();
                writeDescriptor(e);
            }
            def.reset();
            written += e.csize;
        } else {
            if (e.size != written - dataStart) {
                throw new ZipException("invalid entry size (expected " + e.size + " but got "
                        + (written - dataStart) + " bytes)");
            }
            if (e.crc != crc.getValue()) {
                throw badCrc(e);
            }
        }
        crc.reset();
        current = null;
    }

    private ZipException badCrc(ZipEntry e) {
        return new ZipException("invalid entry crc-32 (expected 0x" + Long.toHexString(e.crc)
                + " but got 0x" + Long.toHexString(crc.getValue()) + ")");
    }

    @Override
    public synchronized void write(byte[] b, int off, int len) throws IOException {
        ensureOpen();
        Objects.checkFromIndexSize(off, len, b.length);
        if (len == 0) {
            return;
        }
        if (current == null) {
            throw new ZipException("no current ZIP entry");
        }
        ZipEntry e = current.entry;
        if (e.method == DEFLATED) {
            super.write(b, off, len);
        } else {
            written += len;
            if (written - dataStart > e.size) {
                throw new ZipException("attempt to write past end of STORED entry");
            }
            out.write(b, off, len);
        }
        crc.update(b, off, len);
    }

    @Override
    public void finish() throws IOException {
        ensureOpen();
        if (finished) {
            return;
        }
        if (current != null) {
            closeEntry();
        }
        long start = written;
        for (Written w : entries) {
            writeCentral(w);
        }
        writeEnd(start, written - start);
        finished = true;
    }

    @Override
    public void close() throws IOException {
        if (!closed) {
            super.close();
            closed = true;
        }
    }

    // ---- Headers -------------------------------------------------------------------------------

    private void raw(byte[] b, int len) throws IOException {
        out.write(b, 0, len);
        written += len;
    }

    private byte[] text(String s, String what) throws IOException {
        byte[] b = s.getBytes(charset);
        if (b.length > MAX16) {
            throw new ZipException(what + " too long");
        }
        return b;
    }

    private static boolean inUnixRange(FileTime t) {
        long s = t.to(TimeUnit.SECONDS);
        return s >= 0 && s <= Integer.MAX_VALUE;
    }

    /** The field of times that the header carries besides the entry's own extra; or nothing. */
    private static byte[] times(ZipEntry e, boolean local) {
        FileTime[] all = {e.mtime, e.atime, e.ctime};
        int flags = 0;
        boolean unix = true;
        for (int i = 0; i < 3; i++) {
            if (all[i] != null) {
                flags |= 1 << i;
                unix &= inUnixRange(all[i]);
            }
        }
        if (flags == 0) {
            return new byte[0];
        }
        if (!unix) {
            byte[] b = new byte[36];
            ZipBytes.put16(b, 0, 0x000a);
            ZipBytes.put16(b, 2, 32);
            ZipBytes.put16(b, 8, 1);
            ZipBytes.put16(b, 10, 24);
            for (int i = 0; i < 3; i++) {
                ZipBytes.put64(b, 12 + 8 * i, all[i] == null ? Long.MIN_VALUE
                        : (all[i].to(TimeUnit.MICROSECONDS) + 11644473600000000L) * 10);
            }
            return b;
        }
        byte[] b = new byte[17];
        ZipBytes.put16(b, 0, 0x5455);
        b[4] = (byte) flags;
        int p = 5;
        for (int i = 0; i < (local ? 3 : 1); i++) {
            if (all[i] != null) {
                ZipBytes.put32(b, p, all[i].to(TimeUnit.SECONDS));
                p += 4;
            }
        }
        ZipBytes.put16(b, 2, p - 4);
        return java.util.Arrays.copyOf(b, p);
    }

    /** The entry's extra fields without those that are written anew. */
    private static byte[] otherExtra(ZipEntry e) {
        if (e.extra == null) {
            return new byte[0];
        }
        byte[] b = e.extra;
        byte[] r = new byte[b.length];
        int n = 0;
        int at = 0;
        while (at + 4 <= b.length) {
            int tag = ZipBytes.get16(b, at);
            int size = ZipBytes.get16(b, at + 2) + 4;
            if (at + size > b.length) {
                break;
            }
            if (tag != 0x5455 && tag != 1 && tag != 0x000a) {
                System.arraycopy(b, at, r, n, size);
                n += size;
            }
            at += size;
        }
        if (at < b.length && !(at + 4 <= b.length)) {
            System.arraycopy(b, at, r, n, b.length - at);
            n += b.length - at;
        }
        return java.util.Arrays.copyOf(r, n);
    }

    private static int version(ZipEntry e, boolean zip64) {
        return zip64 ? 45 : e.method == DEFLATED ? 20 : 10;
    }

    private void writeLocal(ZipEntry e) throws IOException {
        byte[] name = text(e.name, "entry name");
        byte[] extra = otherExtra(e);
        byte[] times = times(e, true);
        boolean later = (e.flag & HAS_DESCRIPTOR) != 0;
        boolean zip64 = !later && (e.size >= MAX32 || e.csize >= MAX32);
        byte[] h = new byte[30 + 20];
        ZipBytes.put32(h, 0, LOCSIG);
        ZipBytes.put16(h, 4, version(e, zip64));
        ZipBytes.put16(h, 6, e.flag);
        ZipBytes.put16(h, 8, e.method);
        ZipBytes.put32(h, 10, e.xdostime);
        if (!later) {
            ZipBytes.put32(h, 14, e.crc);
            ZipBytes.put32(h, 18, zip64 ? MAX32 : e.csize);
            ZipBytes.put32(h, 22, zip64 ? MAX32 : e.size);
        }
        ZipBytes.put16(h, 26, name.length);
        ZipBytes.put16(h, 28, extra.length + times.length + (zip64 ? 20 : 0));
        raw(h, 30);
        raw(name, name.length);
        if (zip64) {
            byte[] z = new byte[20];
            ZipBytes.put16(z, 0, 1);
            ZipBytes.put16(z, 2, 16);
            ZipBytes.put64(z, 4, e.size);
            ZipBytes.put64(z, 12, e.csize);
            raw(z, 20);
        }
        raw(times, times.length);
        raw(extra, extra.length);
        dataStart = written;
    }

    private void writeDescriptor(ZipEntry e) throws IOException {
        byte[] d = new byte[24];
        boolean zip64 = e.csize >= MAX32 || e.size >= MAX32;
        ZipBytes.put32(d, 0, EXTSIG);
        ZipBytes.put32(d, 4, e.crc);
        if (zip64) {
            ZipBytes.put64(d, 8, e.csize);
            ZipBytes.put64(d, 16, e.size);
        } else {
            ZipBytes.put32(d, 8, e.csize);
            ZipBytes.put32(d, 12, e.size);
        }
        raw(d, zip64 ? 24 : 16);
    }

    private void writeCentral(Written w) throws IOException {
        ZipEntry e = w.entry;
        byte[] name = text(e.name, "entry name");
        byte[] note = e.comment == null ? new byte[0] : e.comment.getBytes(charset);
        byte[] extra = otherExtra(e);
        byte[] times = times(e, false);
        byte[] z = new byte[28];
        int n = 4;
        if (e.size >= MAX32) {
            ZipBytes.put64(z, n, e.size);
            n += 8;
        }
        if (e.csize >= MAX32) {
            ZipBytes.put64(z, n, e.csize);
            n += 8;
        }
        if (w.offset >= MAX32) {
            ZipBytes.put64(z, n, w.offset);
            n += 8;
        }
        boolean zip64 = n > 4;
        ZipBytes.put16(z, 0, 1);
        ZipBytes.put16(z, 2, n - 4);
        byte[] h = new byte[46];
        ZipBytes.put32(h, 0, CENSIG);
        ZipBytes.put16(h, 4, version(e, zip64));
        ZipBytes.put16(h, 6, version(e, zip64));
        ZipBytes.put16(h, 8, e.flag);
        ZipBytes.put16(h, 10, e.method);
        ZipBytes.put32(h, 12, e.xdostime);
        ZipBytes.put32(h, 16, e.crc);
        ZipBytes.put32(h, 20, Math.min(e.csize, MAX32));
        ZipBytes.put32(h, 24, Math.min(e.size, MAX32));
        ZipBytes.put16(h, 28, name.length);
        ZipBytes.put16(h, 30, extra.length + times.length + (zip64 ? n : 0));
        ZipBytes.put16(h, 32, Math.min(note.length, MAX16));
        ZipBytes.put32(h, 42, Math.min(w.offset, MAX32));
        raw(h, 46);
        raw(name, name.length);
        if (zip64) {
            raw(z, n);
        }
        raw(times, times.length);
        raw(extra, extra.length);
        raw(note, Math.min(note.length, MAX16));
    }

    private void writeEnd(long start, long length) throws IOException {
        int count = entries.size();
        if (count >= MAX16 || start >= MAX32 || length >= MAX32) {
            long at = written;
            byte[] z = new byte[56 + 20];
            ZipBytes.put32(z, 0, 0x06064b50);
            ZipBytes.put64(z, 4, 44);
            ZipBytes.put16(z, 12, 45);
            ZipBytes.put16(z, 14, 45);
            ZipBytes.put64(z, 24, count);
            ZipBytes.put64(z, 32, count);
            ZipBytes.put64(z, 40, length);
            ZipBytes.put64(z, 48, start);
            ZipBytes.put32(z, 56, 0x07064b50);
            ZipBytes.put64(z, 64, at);
            ZipBytes.put32(z, 72, 1);
            raw(z, z.length);
        }
        byte[] e = new byte[22];
        ZipBytes.put32(e, 0, ENDSIG);
        ZipBytes.put16(e, 8, Math.min(count, MAX16));
        ZipBytes.put16(e, 10, Math.min(count, MAX16));
        ZipBytes.put32(e, 12, Math.min(length, MAX32));
        ZipBytes.put32(e, 16, Math.min(start, MAX32));
        ZipBytes.put16(e, 20, comment == null ? 0 : comment.length);
        raw(e, 22);
        if (comment != null) {
            raw(comment, comment.length);
        }
    }
}
