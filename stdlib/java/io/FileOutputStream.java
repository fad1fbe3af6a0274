package java.io;

import ibrik.abi.Host;
import ibrik.nio.file.HostFileChannel;
import java.nio.channels.FileChannel;
import java.util.Objects;

/** Writes a file. */
public class FileOutputStream extends OutputStream {
    private final FileDescriptor fd;
    private FileChannel channel;
    private final boolean append;

    public FileOutputStream(String name) throws FileNotFoundException {
        this(name, false);
    }

    public FileOutputStream(String name, boolean append) throws FileNotFoundException {
        this(new File(Objects.requireNonNull(name)), append);
    }

    public FileOutputStream(File file) throws FileNotFoundException {
        this(file, false);
    }

    public FileOutputStream(File file, boolean append) throws FileNotFoundException {
        String name = file.getPath();
        if (file.isInvalid()) {
            throw new FileNotFoundException("Invalid file path");
        }
        this.append = append;
        fd = new FileDescriptor();
        HostIO.open(fd, name, Host.OPEN_WRITE | Host.OPEN_CREATE
                | (append ? Host.OPEN_APPEND : Host.OPEN_TRUNCATE));
    }

    public FileOutputStream(FileDescriptor fdObj) {
        append = false;
        fd = Objects.requireNonNull(fdObj);
    }

    @Override
    public void write(int b) throws IOException {
        byte[] one = new byte[1];
        one[0] = (byte) b;
        HostIO.writeFully(fd, one, 0, 1);
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
                channel = new HostFileChannel(fd.fd, false, true, append, this);
            }
            return channel;
        }
    }
}
