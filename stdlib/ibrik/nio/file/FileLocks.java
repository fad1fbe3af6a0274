package ibrik.nio.file;

import ibrik.abi.Errno;
import ibrik.abi.Host;
import java.io.IOException;
import java.nio.channels.ClosedChannelException;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.util.ArrayList;
import java.util.List;

/** The locks of this program: the host's do not exclude it from itself. */
final class FileLocks {
    private static final List<Held> HELD = new ArrayList<>();

    private FileLocks() {
    }

    private static final class Held extends FileLock {
        private final HostFileChannel file;
        private final long device;
        private final long node;
        private volatile boolean valid = true;

        Held(HostFileChannel file, long position, long size, boolean shared, long[] stat) {
            super(file, position, size, shared);
            this.file = file;
            device = stat[Host.STAT_FIELD_DEVICE];
            node = stat[Host.STAT_FIELD_NODE];
        }

        @Override
        public boolean isValid() {
            return valid && file.isOpen();
        }

        @Override
        public void release() throws IOException {
            if (!file.isOpen()) {
                throw new ClosedChannelException();
            }
            synchronized (HELD) {
                if (valid) {
                    valid = false;
                    HELD.remove(this);
                    FileErrors.check(Host.unlock(file.handle(), position(), hostSize(size())));
                }
            }
        }
    }

    private static long hostSize(long size) {
        return size == Long.MAX_VALUE ? 0 : size;
    }

    static FileLock lock(HostFileChannel c, long position, long size, boolean shared,
            boolean wait) throws IOException {
        long[] st = new long[Host.STAT_FIELDS];
        FileErrors.check(Host.fstat(c.handle(), st));
        Held lock = new Held(c, position, size, shared, st);
        synchronized (HELD) {
            for (Held h : HELD) {
                if (h.device == lock.device && h.node == lock.node
                        && h.overlaps(position, size)) {
                    throw new OverlappingFileLockException();
                }
            }
            HELD.add(lock);
        }
        long r;
        do {
            r = Host.lock(c.handle(), position, hostSize(size), (shared ? Host.LOCK_SHARED : 0)
                    | (wait ? 0 : Host.LOCK_TRY));
        } while (r == -Errno.EINTR);
        if (r < 0) {
            synchronized (HELD) {
                HELD.remove(lock);
            }
            if (r == -Errno.EAGAIN || r == -Errno.EACCES) {
                return null;
            }
            FileErrors.check(r);
        }
        return lock;
    }

    static void releaseAll(HostFileChannel c) {
        synchronized (HELD) {
            HELD.removeIf(h -> h.file == c);
        }
    }
}
