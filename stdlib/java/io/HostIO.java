package java.io;

import ibrik.abi.Errno;
import ibrik.abi.Host;

/** Turns results of host calls into exceptions. */
final class HostIO {
    private HostIO() {
    }

    /** The result, or an IOException with the host's text if it is negative. */
    static long check(long result) throws IOException {
        if (result < 0) {
            throw new IOException(Errno.message((int) -result));
        }
        return result;
    }

    /** Writes all bytes. */
    static void writeFully(FileDescriptor d, byte[] b, int off, int len) throws IOException {
        while (len > 0) {
            d.ensureOpen();
            long n = Host.write(d.fd, b, off, len);
            if (n == -Errno.EINTR) {
                continue;
            }
            n = check(n);
            off += (int) n;
            len -= (int) n;
        }
    }

    /** Reads at least one byte or gives -1 at the end. */
    static int read(FileDescriptor d, byte[] b, int off, int len) throws IOException {
        if (len == 0) {
            return 0;
        }
        while (true) {
            d.ensureOpen();
            long n = Host.read(d.fd, b, off, len);
            if (n == -Errno.EINTR) {
                continue;
            }
            n = check(n);
            return n == 0 ? -1 : (int) n;
        }
    }

    /** Opens a file or throws FileNotFoundException with the JDK's text. */
    static void open(FileDescriptor d, String path, int flags) throws FileNotFoundException {
        long r;
        do {
            r = Host.open(path, flags | Host.OPEN_FILE_ONLY, 0666);
        } while (r == -Errno.EINTR);
        if (r < 0) {
            throw new FileNotFoundException(path + " (" + Errno.message((int) -r) + ")");
        }
        d.fd = (int) r;
    }
}
