package java.io;

import ibrik.abi.Errno;
import ibrik.abi.Host;
import ibrik.nio.file.HostFileChannel;
import java.nio.channels.FileChannel;
import java.util.Objects;

/** Reads a file. */
public class FileInputStream extends InputStream {
    private final FileDescriptor fd;
    private FileChannel channel;

    public FileInputStream(String name) throws FileNotFoundException {
        this(new File(name));
    }

    public FileInputStream(File file) throws FileNotFoundException {
        String name = file.getPath();
        if (file.isInvalid()) {
            throw new FileNotFoundException("Invalid file path");
        }
        fd = new FileDescriptor();
        HostIO.open(fd, name, Host.OPEN_READ);
    }

    public FileInputStream(FileDescriptor fdObj) {
        fd = Objects.requireNonNull(fdObj);
    }

    @Override
    public int read() throws IOException {
        byte[] one = new byte[1];
        return HostIO.read(fd, one, 0, 1) < 0 ? -1 : one[0] & 0xff;
    }

    @Override
    public int read(byte[] b) throws IOException {
        return HostIO.read(fd, b, 0, b.length);
    }

    @Override
    public int read(byte[] b, int off, int len) throws IOException {
        Objects.checkFromIndexSize(off, len, b.length);
        return HostIO.read(fd, b, off, len);
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
    public long transferTo(OutputStream out) throws IOException {
        return super.transferTo(out);
    }

    @Override
    public long skip(long n) throws IOException {
        fd.ensureOpen();
        long at = Host.seek(fd.fd, 0, Host.SEEK_CURRENT);
        if (at < 0) {
            return super.skip(n);
        }
        long to = Host.seek(fd.fd, n, Host.SEEK_CURRENT);
        return HostIO.check(to) - at;
    }

    @Override
    public int available() throws IOException {
        fd.ensureOpen();
        long n = Host.available(fd.fd);
        if (n < 0) {
            return 0;
        }
        return (int) Math.min(n, Integer.MAX_VALUE);
    }

    @Override
    public void close() throws IOException {
        fd.close();
    }

    public final FileDescriptor getFD() throws IOException {
        return fd;
    }

    public FileChannel getChannel() {
        synchronized (this) {
            if (channel == null) {
                channel = new HostFileChannel(fd.fd, true, false, false, this);
            }
            return channel;
        }
    }
}
