package java.io;

import ibrik.abi.Host;

/** An open file of the host. */
public final class FileDescriptor {
    public static final FileDescriptor in = new FileDescriptor(0);
    public static final FileDescriptor out = new FileDescriptor(1);
    public static final FileDescriptor err = new FileDescriptor(2);

    /** The host's descriptor, -1 when closed. */
    int fd;

    public FileDescriptor() {
        fd = -1;
    }

    private FileDescriptor(int fd) {
        this.fd = fd;
    }

    /** For the process streams. */
    static FileDescriptor of(int fd) {
        return new FileDescriptor(fd);
    }

    public boolean valid() {
        return fd != -1;
    }

    public void sync() throws SyncFailedException {
        if (Host.sync(fd, 0) < 0) {
            throw new SyncFailedException("sync failed");
        }
    }

    void close() throws IOException {
        int f;
        synchronized (this) {
            f = fd;
            fd = -1;
        }
        if (f > 2) {
            HostIO.check(Host.close(f));
        }
    }

    void ensureOpen() throws IOException {
        if (fd < 0) {
            throw new IOException("Stream Closed");
        }
    }
}
