package java.util.zip;

import java.io.Closeable;
import java.io.EOFException;
import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.io.RandomAccessFile;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.NoSuchFileException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Enumeration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;

/** Reads the entries of a ZIP file in any order. */
public class ZipFile implements ZipConstants, Closeable {
    public static final int OPEN_READ = 0x1;
    public static final int OPEN_DELETE = 0x4;

    private final String fileName;
    private final RandomAccessFile file;
    private final Charset charset;
    private final Map<String, ZipEntry> entries = new LinkedHashMap<>();
    private final List<InputStream> streams = new ArrayList<>();
    private byte[] comment;
    private boolean closed;

    public ZipFile(String name) throws IOException {
        this(new File(name), OPEN_READ);
    }

    public ZipFile(File file, int mode) throws IOException {
        this(file, mode, StandardCharsets.UTF_8);
    }

    public ZipFile(File file) throws ZipException, IOException {
        this(file, OPEN_READ);
    }

    public ZipFile(String name, Charset charset) throws IOException {
        this(new File(name), OPEN_READ, charset);
    }

    public ZipFile(File file, Charset charset) throws IOException {
        this(file, OPEN_READ, charset);
    }

    public ZipFile(File f, int mode, Charset charset) throws IOException {
        if ((mode & OPEN_READ) == 0 || (mode & ~(OPEN_READ | OPEN_DELETE)) != 0) {
            throw new IllegalArgumentException("Illegal mode: 0x" + Integer.toHexString(mode));
        }
        this.charset = Objects.requireNonNull(charset, "charset");
        fileName = f.getName();
        if (!f.exists()) {
            throw new NoSuchFileException(f.getPath());
        }
        file = new RandomAccessFile(f, "r");
        boolean ok = false;
        try {
            readCentral();
            ok = true;
        } finally {
            if (!ok) {
                file.close();
            }
        }
        if ((mode & OPEN_DELETE) != 0) {
            f.delete();
        }
    }

    private byte[] bytes(long at, int n) throws IOException {
        byte[] b = new byte[n];
        synchronized (file) {
            file.seek(at);
            file.readFully(b);
        }
        return b;
    }

    private void readCentral() throws IOException {
        long length = file.length();
        if (length <= 0) {
            throw new ZipException("zip file is empty");
        }
        int tail = (int) Math.min(length, 22 + 0xffff);
        byte[] b = bytes(length - tail, tail);
        int end = tail - 22;
        while (end >= 0 && (ZipBytes.get32(b, end) != ENDSIG
                || end + 22 + ZipBytes.get16(b, end + 20) > tail)) {
            end--;
        }
        if (end < 0) {
            throw new ZipException("zip END header not found");
        }
        long count = ZipBytes.get16(b, end + 10);
        long size = ZipBytes.get32(b, end + 12);
        long start = ZipBytes.get32(b, end + 16);
        int noteSize = ZipBytes.get16(b, end + 20);
        if (noteSize > 0) {
            comment = java.util.Arrays.copyOfRange(b, end + 22, end + 22 + noteSize);
        }
        long endAt = length - tail + end;
        boolean large = count == 0xffff || size == 0xffffffffL || start == 0xffffffffL;
        if (large && endAt >= 20) {
            byte[] locator = bytes(endAt - 20, 20);
            if (ZipBytes.get32(locator, 0) == 0x07064b50) {
                byte[] z = bytes(ZipBytes.get64(locator, 8), 56);
                if (ZipBytes.get32(z, 0) == 0x06064b50) {
                    count = ZipBytes.get64(z, 32);
                    size = ZipBytes.get64(z, 40);
                    start = ZipBytes.get64(z, 48);
                    endAt = ZipBytes.get64(locator, 8);
                }
            }
        }
        if (size > endAt) {
            throw new ZipException("invalid END header (bad central directory size)");
        }
        // What stands before the first entry, as in self-extracting files, shifts all offsets.
        long at = endAt - size;
        long shift = at - start;
        if (shift < 0) {
            throw new ZipException("invalid END header (bad central directory offset)");
        }
        if (size > Integer.MAX_VALUE - 8) {
            throw new ZipException("invalid END header (central directory size too large)");
        }
        byte[] c = bytes(at, (int) size);
        for (int p = 0; p + 46 <= c.length;) {
            p = readEntry(c, p, shift);
        }
    }

    private int readEntry(byte[] c, int p, long shift) throws IOException {
        if (ZipBytes.get32(c, p) != CENSIG) {
            throw new ZipException("invalid CEN header (bad signature)");
        }
        int flag = ZipBytes.get16(c, p + 8);
        if ((flag & 1) != 0) {
            throw new ZipException("invalid CEN header (encrypted entry)");
        }
        int method = ZipBytes.get16(c, p + 10);
        if (method != ZipEntry.STORED && method != ZipEntry.DEFLATED) {
            throw new ZipException("invalid CEN header (bad compression method: " + method + ")");
        }
        int nameSize = ZipBytes.get16(c, p + 28);
        int extraSize = ZipBytes.get16(c, p + 30);
        int noteSize = ZipBytes.get16(c, p + 32);
        int next = p + 46 + nameSize + extraSize + noteSize;
        if (next > c.length) {
            throw new ZipException("invalid CEN header (bad header size)");
        }
        Charset cs = (flag & 0x800) != 0 ? StandardCharsets.UTF_8 : charset;
        ZipEntry e = new ZipEntry(new String(c, p + 46, nameSize, cs));
        e.flag = flag;
        e.method = method;
        e.xdostime = ZipBytes.get32(c, p + 12);
        e.crc = ZipBytes.get32(c, p + 16);
        e.csize = ZipBytes.get32(c, p + 20);
        e.size = ZipBytes.get32(c, p + 24);
        e.header = ZipBytes.get32(c, p + 42);
        if (extraSize > 0) {
            e.setExtra(java.util.Arrays.copyOfRange(c, p + 46 + nameSize,
                    p + 46 + nameSize + extraSize), true, false);
        }
        if (noteSize > 0) {
            e.comment = new String(c, p + 46 + nameSize + extraSize, noteSize, cs);
        }
        e.header += shift;
        entries.put(e.name, e);
        return next;
    }

    private void ensureOpen() {
        if (closed) {
            throw new IllegalStateException("zip file closed");
        }
    }

    public String getComment() {
        synchronized (this) {
            ensureOpen();
            return comment == null ? null : new String(comment, charset);
        }
    }

    private ZipEntry find(String name) {
        ZipEntry e = entries.get(name);
        return e == null ? entries.get(name + "/") : e;
    }

    public ZipEntry getEntry(String name) {
        Objects.requireNonNull(name, "name");
        synchronized (this) {
            ensureOpen();
            ZipEntry e = find(name);
            return e == null ? null : new ZipEntry(e);
        }
    }

    public InputStream getInputStream(ZipEntry entry) throws IOException {
        Objects.requireNonNull(entry, "entry");
        synchronized (this) {
            ensureOpen();
            ZipEntry e = find(entry.name);
            if (e == null) {
                return null;
            }
            byte[] h = bytes(e.header, 30);
            if (ZipBytes.get32(h, 0) != LOCSIG) {
                throw new ZipException("ZipFile invalid LOC header (bad signature)");
            }
            Region r = new Region(e.header + 30 + ZipBytes.get16(h, 26)
                    + ZipBytes.get16(h, 28), e.csize);
            InputStream in = e.method == ZipEntry.STORED ? r : new Expanded(r, e.size);
            streams.add(in);
            return in;
        }
    }

    /** The bytes of an entry as they lie in the file. */
    private final class Region extends InputStream {
        private long at;
        private long left;

        Region(long at, long left) {
            this.at = at;
            this.left = left;
        }

        @Override
        public int read() throws IOException {
            byte[] one = new byte[1];
            return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
        }

        @Override
        public int read(byte[] b, int off, int len) throws IOException {
            Objects.checkFromIndexSize(off, len, b.length);
            if (closed) {
                throw new ZipException("ZipFile closed");
            }
            if (left <= 0) {
                return -1;
            }
            int n = (int) Math.min(len, left);
            synchronized (file) {
                file.seek(at);
                n = file.read(b, off, n);
            }
            if (n > 0) {
                at += n;
                left -= n;
            }
            return n;
        }

        @Override
        public long skip(long n) {
            long m = Math.max(0, Math.min(n, left));
            at += m;
            left -= m;
            return m;
        }

        @Override
        public int available() {
            return (int) Math.min(left, Integer.MAX_VALUE);
        }

        @Override
        public void close() {
            left = 0;
            synchronized (ZipFile.this) {
                streams.remove(this);
            }
        }
    }

    /** The bytes of a compressed entry. */
    private final class Expanded extends InflaterInputStream {
        private final long size;
        private boolean end;

        Expanded(InputStream in, long size) {
            super(in, new Inflater(true), 4096);
            usesDefaultInflater = true;
            this.size = size;
        }

        @Override
        protected void fill() throws IOException {
            if (end) {
                throw new EOFException("Unexpected end of ZLIB input stream");
            }
            len = in.read(buf, 0, buf.length);
            if (len == -1) {
                // zlib wants one byte more than there is.
                buf[0] = 0;
                len = 1;
                end = true;
            }
            inf.setInput(buf, 0, len);
        }

        @Override
        public int available() throws IOException {
            return closed ? 0 : (int) Math.min(Math.max(0, size - inf.getBytesWritten()),
                    Integer.MAX_VALUE);
        }

        @Override
        public void close() throws IOException {
            super.close();
            synchronized (ZipFile.this) {
                streams.remove(this);
            }
        }
    }

    public String getName() {
        return fileName;
    }

    @Override
    public String toString() {
        return fileName + "@" + Integer.toHexString(System.identityHashCode(this));
    }

    private List<ZipEntry> copies() {
        synchronized (this) {
            ensureOpen();
            List<ZipEntry> l = new ArrayList<>(entries.size());
            for (ZipEntry e : entries.values()) {
                l.add(new ZipEntry(e));
            }
            return l;
        }
    }

    public Enumeration<? extends ZipEntry> entries() {
        return Collections.enumeration(copies());
    }

    public Stream<? extends ZipEntry> stream() {
        return copies().stream();
    }

    public int size() {
        synchronized (this) {
            ensureOpen();
            return entries.size();
        }
    }

    @Override
    public void close() throws IOException {
        synchronized (this) {
            if (closed) {
                return;
            }
            closed = true;
            for (InputStream in : new ArrayList<>(streams)) {
                in.close();
            }
            file.close();
        }
    }
}
