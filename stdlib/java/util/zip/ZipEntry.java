package java.util.zip;

import java.nio.file.attribute.FileTime;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.Objects;
import java.util.concurrent.TimeUnit;

/** A file in a ZIP file. */
public class ZipEntry implements ZipConstants, Cloneable {
    public static final int STORED = 0;
    public static final int DEFLATED = 8;
    private static final int TIMES = 0x5455;
    private static final int WINDOWS = 0x000a;
    private static final int ZIP64 = 0x0001;

    String name;
    /** The DOS time with the milliseconds it lacks in the high half; -1: none. */
    long xdostime = -1;
    FileTime mtime;
    FileTime atime;
    FileTime ctime;
    long crc = -1;
    long size = -1;
    long csize = -1;
    int method = -1;
    int flag;
    byte[] extra;
    String comment;
    /** Where the local header is, for ZipFile. */
    long header;

    public ZipEntry(String name) {
        Objects.requireNonNull(name, "name");
        if (name.length() > 0xffff) {
            throw new IllegalArgumentException("entry name too long");
        }
        this.name = name;
    }

    public ZipEntry(ZipEntry e) {
        Objects.requireNonNull(e, "entry");
        name = e.name;
        xdostime = e.xdostime;
        mtime = e.mtime;
        atime = e.atime;
        ctime = e.ctime;
        crc = e.crc;
        size = e.size;
        csize = e.csize;
        method = e.method;
        flag = e.flag;
        extra = e.extra;
        comment = e.comment;
        header = e.header;
    }

    public String getName() {
        return name;
    }

    public void setTime(long time) {
        xdostime = ZipBytes.javaToDos(time);
        // Outside 1980 to 2107 the extra field must hold it.
        int year = LocalDateTime.ofInstant(java.time.Instant.ofEpochMilli(time),
                ZoneId.systemDefault()).getYear();
        mtime = year >= 1980 && year <= 2107 ? null : FileTime.from(time, TimeUnit.MILLISECONDS);
    }

    public long getTime() {
        if (mtime != null) {
            return mtime.toMillis();
        }
        return xdostime != -1 ? ZipBytes.dosToJava(xdostime) : -1;
    }

    public void setTimeLocal(LocalDateTime time) {
        int year = time.getYear();
        if (year < 1980 || year > 2107) {
            xdostime = ZipBytes.DOS_1980;
            mtime = FileTime.from(time.atZone(ZoneId.systemDefault()).toInstant());
        } else {
            xdostime = ZipBytes.localToDos(time)
                    + ((time.getSecond() & 1) * 1000L + time.getNano() / 1000000 << 32);
            mtime = null;
        }
    }

    public LocalDateTime getTimeLocal() {
        if (mtime != null) {
            return LocalDateTime.ofInstant(mtime.toInstant(), ZoneId.systemDefault());
        }
        long dos = xdostime == -1 ? ZipBytes.DOS_1980 : xdostime;
        return ZipBytes.dosToLocal(dos & 0xffffffffL).plusNanos((dos >> 32) * 1000000);
    }

    public ZipEntry setLastModifiedTime(FileTime time) {
        mtime = Objects.requireNonNull(time, "lastModifiedTime");
        xdostime = ZipBytes.javaToDos(time.toMillis());
        return this;
    }

    public FileTime getLastModifiedTime() {
        if (mtime != null) {
            return mtime;
        }
        return xdostime == -1 ? null : FileTime.from(getTime(), TimeUnit.MILLISECONDS);
    }

    public ZipEntry setLastAccessTime(FileTime time) {
        atime = Objects.requireNonNull(time, "lastAccessTime");
        return this;
    }

    public FileTime getLastAccessTime() {
        return atime;
    }

    public ZipEntry setCreationTime(FileTime time) {
        ctime = Objects.requireNonNull(time, "creationTime");
        return this;
    }

    public FileTime getCreationTime() {
        return ctime;
    }

    public void setSize(long size) {
        if (size < 0) {
            throw new IllegalArgumentException("invalid entry size");
        }
        this.size = size;
    }

    public long getSize() {
        return size;
    }

    public long getCompressedSize() {
        return csize;
    }

    public void setCompressedSize(long csize) {
        this.csize = csize;
    }

    public void setCrc(long crc) {
        if (crc < 0 || crc > 0xffffffffL) {
            throw new IllegalArgumentException("invalid entry crc-32");
        }
        this.crc = crc;
    }

    public long getCrc() {
        return crc;
    }

    public void setMethod(int method) {
        if (method != STORED && method != DEFLATED) {
            throw new IllegalArgumentException("invalid compression method");
        }
        this.method = method;
    }

    public int getMethod() {
        return method;
    }

    public void setExtra(byte[] extra) {
        setExtra(extra, false, true);
    }

    /** Takes what the fields say, and keeps them but for those that are written anew. */
    void setExtra(byte[] b, boolean zip64, boolean local) {
        if (b == null) {
            extra = null;
            return;
        }
        if (b.length > 0xffff) {
            throw new IllegalArgumentException("invalid extra field length");
        }
        int at = 0;
        while (at + 4 < b.length) {
            int tag = ZipBytes.get16(b, at);
            int n = ZipBytes.get16(b, at + 2);
            at += 4;
            if (at + n > b.length) {
                break;
            }
            if (tag == ZIP64 && zip64) {
                sizes(b, at, n, local);
            } else if (tag == WINDOWS && n >= 32 && ZipBytes.get32(b, at) == 0
                    && ZipBytes.get16(b, at + 4) == 1 && ZipBytes.get16(b, at + 6) == 24) {
                mtime = windows(b, at + 8, mtime);
                atime = windows(b, at + 16, atime);
                ctime = windows(b, at + 24, ctime);
            } else if (tag == TIMES && n >= 1) {
                int flags = b[at];
                int p = at + 1;
                if ((flags & 1) != 0 && p + 4 <= at + n) {
                    mtime = unix(b, p);
                    p += 4;
                }
                if ((flags & 2) != 0 && p + 4 <= at + n) {
                    atime = unix(b, p);
                    p += 4;
                }
                if ((flags & 4) != 0 && p + 4 <= at + n) {
                    ctime = unix(b, p);
                }
            }
            at += n;
        }
        extra = b;
    }

    private static FileTime windows(byte[] b, int at, FileTime old) {
        long t = ZipBytes.get64(b, at);
        return t == Long.MIN_VALUE ? old : ZipBytes.windowsTime(t);
    }

    private static FileTime unix(byte[] b, int at) {
        return FileTime.from((int) ZipBytes.get32(b, at), TimeUnit.SECONDS);
    }

    private void sizes(byte[] b, int at, int n, boolean local) {
        if (local) {
            if (n >= 16) {
                size = ZipBytes.get64(b, at);
                csize = ZipBytes.get64(b, at + 8);
            }
            return;
        }
        int p = at;
        if (size == 0xffffffffL && p + 8 <= at + n) {
            size = ZipBytes.get64(b, p);
            p += 8;
        }
        if (csize == 0xffffffffL && p + 8 <= at + n) {
            csize = ZipBytes.get64(b, p);
            p += 8;
        }
        if (header == 0xffffffffL && p + 8 <= at + n) {
            header = ZipBytes.get64(b, p);
        }
    }

    public byte[] getExtra() {
        return extra;
    }

    public void setComment(String comment) {
        if (comment != null && comment.length() > 0xffff) {
            throw new IllegalArgumentException("comment too long");
        }
        this.comment = comment;
    }

    public String getComment() {
        return comment;
    }

    public boolean isDirectory() {
        return name.endsWith("/");
    }

    @Override
    public String toString() {
        return getName();
    }

    @Override
    public int hashCode() {
        return name.hashCode();
    }

    @Override
    public Object clone() {
        try {
            ZipEntry e = (ZipEntry) super.clone();
            e.extra = extra == null ? null : extra.clone();
            return e;
        } catch (CloneNotSupportedException e) {
            throw new InternalError(e);
        }
    }
}
