package java.io;

import ibrik.abi.Host;
import java.util.Objects;

/** A file that is read and written at any position. */
public class RandomAccessFile implements DataOutput, DataInput, Closeable {
    private final FileDescriptor fd = new FileDescriptor();
    private final boolean writable;
    private java.nio.channels.FileChannel channel;

    public RandomAccessFile(String pathname, String mode) throws FileNotFoundException {
        this(pathname == null ? null : new File(pathname), mode);
    }

    public RandomAccessFile(File file, String mode) throws FileNotFoundException {
        int flags;
        switch (mode) {
            case "r":
                flags = Host.OPEN_READ;
                break;
            case "rw":
                flags = Host.OPEN_READ | Host.OPEN_WRITE | Host.OPEN_CREATE;
                break;
            case "rws":
                flags = Host.OPEN_READ | Host.OPEN_WRITE | Host.OPEN_CREATE | Host.OPEN_SYNC;
                break;
            case "rwd":
                flags = Host.OPEN_READ | Host.OPEN_WRITE | Host.OPEN_CREATE
                        | Host.OPEN_DATA_SYNC;
                break;
            default:
                throw new IllegalArgumentException("Illegal mode \"" + mode + "\" must be one of "
                        + "\"r\", \"rw\", \"rws\", or \"rwd\"");
        }
        if (file.isInvalid()) {
            throw new FileNotFoundException("Invalid file path");
        }
        HostIO.open(fd, file.getPath(), flags);
        writable = (flags & Host.OPEN_WRITE) != 0;
    }

    public final FileDescriptor getFD() throws IOException {
        return fd;
    }

    public int read() throws IOException {
        byte[] one = new byte[1];
        return HostIO.read(fd, one, 0, 1) < 0 ? -1 : one[0] & 0xff;
    }

    public int read(byte[] b, int off, int len) throws IOException {
        Objects.checkFromIndexSize(off, len, b.length);
        return HostIO.read(fd, b, off, len);
    }

    public int read(byte[] b) throws IOException {
        return HostIO.read(fd, b, 0, b.length);
    }

    @Override
    public final void readFully(byte[] b) throws IOException {
        readFully(b, 0, b.length);
    }

    @Override
    public final void readFully(byte[] b, int off, int len) throws IOException {
        int n = 0;
        while (n < len) {
            int c = read(b, off + n, len - n);
            if (c < 0) {
                throw new EOFException();
            }
            n += c;
        }
    }

    @Override
    public int skipBytes(int n) throws IOException {
        if (n <= 0) {
            return 0;
        }
        long pos = getFilePointer();
        long to = Math.min(pos + n, length());
        seek(to);
        return (int) (to - pos);
    }

    @Override
    public void write(int b) throws IOException {
        HostIO.writeFully(fd, new byte[] {(byte) b}, 0, 1);
    }

    @Override
    public void write(byte[] b) throws IOException {
        HostIO.writeFully(fd, b, 0, b.length);
    }

    @Override
    public void write(byte[] b, int off, int len) throws IOException {
        Objects.checkFromIndexSize(off, len, b.length);
        HostIO.writeFully(fd, b, off, len);
    }

    public long getFilePointer() throws IOException {
        fd.ensureOpen();
        return HostIO.check(Host.seek(fd.fd, 0, Host.SEEK_CURRENT));
    }

    public void seek(long pos) throws IOException {
        if (pos < 0) {
            throw new IOException("Negative seek offset");
        }
        fd.ensureOpen();
        HostIO.check(Host.seek(fd.fd, pos, Host.SEEK_START));
    }

    public long length() throws IOException {
        fd.ensureOpen();
        return HostIO.check(Host.size(fd.fd));
    }

    public void setLength(long newLength) throws IOException {
        fd.ensureOpen();
        long pos = getFilePointer();
        HostIO.check(Host.truncate(fd.fd, newLength));
        if (pos > newLength) {
            seek(newLength);
        }
    }

    @Override
    public void close() throws IOException {
        fd.close();
    }

    private long number(int n) throws IOException {
        byte[] b = new byte[8];
        readFully(b, 0, n);
        long v = 0;
        for (int i = 0; i < n; i++) {
            v = v << 8 | b[i] & 0xff;
        }
        return v;
    }

    @Override
    public final boolean readBoolean() throws IOException {
        return number(1) != 0;
    }

    @Override
    public final byte readByte() throws IOException {
        return (byte) number(1);
    }

    @Override
    public final int readUnsignedByte() throws IOException {
        return (int) number(1);
    }

    @Override
    public final short readShort() throws IOException {
        return (short) number(2);
    }

    @Override
    public final int readUnsignedShort() throws IOException {
        return (int) number(2);
    }

    @Override
    public final char readChar() throws IOException {
        return (char) number(2);
    }

    @Override
    public final int readInt() throws IOException {
        return (int) number(4);
    }

    @Override
    public final long readLong() throws IOException {
        return number(8);
    }

    @Override
    public final float readFloat() throws IOException {
        return Float.intBitsToFloat(readInt());
    }

    @Override
    public final double readDouble() throws IOException {
        return Double.longBitsToDouble(readLong());
    }

    @Override
    public final String readLine() throws IOException {
        StringBuilder sb = new StringBuilder();
        int c = read();
        if (c < 0) {
            return null;
        }
        while (c >= 0 && c != '\n') {
            if (c == '\r') {
                long at = getFilePointer();
                if (read() != '\n') {
                    seek(at);
                }
                break;
            }
            sb.append((char) c);
            c = read();
        }
        return sb.toString();
    }

    @Override
    public final String readUTF() throws IOException {
        return ModifiedUTF8.decode(this);
    }

    private void number(long v, int n) throws IOException {
        byte[] b = new byte[n];
        for (int i = 0; i < n; i++) {
            b[i] = (byte) (v >> 8 * (n - 1 - i));
        }
        write(b, 0, n);
    }

    @Override
    public final void writeBoolean(boolean v) throws IOException {
        number(v ? 1 : 0, 1);
    }

    @Override
    public final void writeByte(int v) throws IOException {
        number(v, 1);
    }

    @Override
    public final void writeShort(int v) throws IOException {
        number(v, 2);
    }

    @Override
    public final void writeChar(int v) throws IOException {
        number(v, 2);
    }

    @Override
    public final void writeInt(int v) throws IOException {
        number(v, 4);
    }

    @Override
    public final void writeLong(long v) throws IOException {
        number(v, 8);
    }

    @Override
    public final void writeFloat(float v) throws IOException {
        writeInt(Float.floatToIntBits(v));
    }

    @Override
    public final void writeDouble(double v) throws IOException {
        writeLong(Double.doubleToLongBits(v));
    }

    @Override
    public final void writeBytes(String s) throws IOException {
        byte[] b = new byte[s.length()];
        for (int i = 0; i < b.length; i++) {
            b[i] = (byte) s.charAt(i);
        }
        write(b);
    }

    @Override
    public final void writeChars(String s) throws IOException {
        for (int i = 0; i < s.length(); i++) {
            writeChar(s.charAt(i));
        }
    }

    @Override
    public final void writeUTF(String str) throws IOException {
        write(ModifiedUTF8.encode(str));
    }

    public final java.nio.channels.FileChannel getChannel() {
        synchronized (fd) {
            if (channel == null) {
                channel = new ibrik.nio.file.HostFileChannel(fd.fd, true, writable, false, this);
            }
            return channel;
        }
    }
}
