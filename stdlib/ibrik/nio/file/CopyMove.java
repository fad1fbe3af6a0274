package ibrik.nio.file;

import ibrik.abi.Errno;
import ibrik.abi.Host;
import java.io.IOException;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.CopyOption;
import java.nio.file.DirectoryNotEmptyException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.LinkOption;
import java.nio.file.StandardCopyOption;

/** Copies and moves files. */
final class CopyMove {
    private boolean replace;
    private boolean attributes;
    private boolean atomic;
    private boolean follow = true;

    private CopyMove(boolean moving, CopyOption... options) {
        for (CopyOption o : options) {
            if (o == StandardCopyOption.REPLACE_EXISTING) {
                replace = true;
            } else if (o == LinkOption.NOFOLLOW_LINKS) {
                follow = false;
            } else if (o == StandardCopyOption.COPY_ATTRIBUTES && !moving) {
                attributes = true;
            } else if (o == StandardCopyOption.ATOMIC_MOVE && moving) {
                atomic = true;
            } else if (o == null) {
                throw new NullPointerException();
            } else {
                throw new UnsupportedOperationException("Unsupported copy option: " + o);
            }
        }
        follow &= !moving;
        attributes |= moving;
    }

    static void copy(HostPath source, HostPath target, CopyOption... options)
            throws IOException {
        CopyMove c = new CopyMove(false, options);
        HostAttributes from = HostAttributes.get(source, c.follow);
        if (c.clear(source, from, target)) {
            c.copy(source, from, target);
        }
    }

    static void move(HostPath source, HostPath target, CopyOption... options)
            throws IOException {
        CopyMove c = new CopyMove(true, options);
        if (c.atomic) {
            long r = Host.rename(source.host(), target.host(), 0);
            if (r == -Errno.EXDEV) {
                throw new AtomicMoveNotSupportedException(source.toString(), target.toString(),
                        Errno.message(Errno.EXDEV));
            }
            FileErrors.check(r, source.toString(), target.toString());
            return;
        }
        HostAttributes from = HostAttributes.get(source, false);
        if (!c.clear(source, from, target)) {
            return;
        }
        long r = Host.rename(source.host(), target.host(), 0);
        if (r != -Errno.EXDEV && r != -Errno.EISDIR) {
            FileErrors.check(r, source.toString(), target.toString());
            return;
        }
        // On another device: copied, then removed. A directory must be empty.
        if (from.isDirectory()) {
            try (HostDirectoryStream d = new HostDirectoryStream(
                    (int) FileErrors.check(Host.openDirectory(source.host()), source.toString(),
                            null), source, e -> true)) {
                if (d.iterator().hasNext()) {
                    throw new DirectoryNotEmptyException(source.toString());
                }
            }
        }
        c.copy(source, from, target);
        FileErrors.check(Host.unlink(source.host(), Host.UNLINK_FILE | Host.UNLINK_DIRECTORY),
                source.toString(), null);
    }

    /** Makes room at the target; false if it is the source itself. */
    private boolean clear(HostPath source, HostAttributes from, HostPath target)
            throws IOException {
        HostAttributes to = HostAttributes.find(target, false);
        if (to == null) {
            return true;
        }
        if (from.sameFile(to)) {
            return false;
        }
        if (!replace) {
            throw new FileAlreadyExistsException(target.toString());
        }
        long r = Host.unlink(target.host(), to.isDirectory() ? Host.UNLINK_DIRECTORY
                : Host.UNLINK_FILE);
        if (r == -Errno.ENOTEMPTY || r == -Errno.EEXIST) {
            throw new DirectoryNotEmptyException(target.toString());
        }
        FileErrors.check(r, target.toString(), null);
        return true;
    }

    private void copy(HostPath source, HostAttributes from, HostPath target)
            throws IOException {
        int mode = (int) from.stat[Host.STAT_FIELD_MODE];
        if (from.isSymbolicLink()) {
            byte[] b = new byte[8192];
            long n = FileErrors.check(Host.readLink(source.host(), b, 0, b.length),
                    source.toString(), null);
            FileErrors.check(Host.symlink(new String(b, 0, (int) n), target.host()),
                    target.toString(), null);
            return;
        }
        if (from.isDirectory()) {
            FileErrors.check(Host.makeDirectory(target.host(), mode), target.toString(), null);
        } else {
            copyBytes(source, target, mode);
        }
        if (attributes) {
            Host.setOwner(target.host(), (int) from.stat[Host.STAT_FIELD_USER],
                    (int) from.stat[Host.STAT_FIELD_GROUP], 0);
            Host.setMode(target.host(), mode, 0);
            Host.setTimes(target.host(), from.stat[Host.STAT_FIELD_ACCESSED],
                    from.stat[Host.STAT_FIELD_MODIFIED], 0);
        }
    }

    private static void copyBytes(HostPath source, HostPath target, int mode)
            throws IOException {
        int in = (int) FileErrors.check(Host.open(source.host(), Host.OPEN_READ, 0),
                source.toString(), null);
        try {
            int out = (int) FileErrors.check(Host.open(target.host(), Host.OPEN_WRITE
                    | Host.OPEN_CREATE | Host.OPEN_EXCLUSIVE, mode), target.toString(), null);
            boolean done = false;
            try {
                byte[] b = new byte[65536];
                while (true) {
                    long n = Host.read(in, b, 0, b.length);
                    if (n == -Errno.EINTR) {
                        continue;
                    }
                    if (FileErrors.check(n, source.toString(), target.toString()) == 0) {
                        break;
                    }
                    for (int at = 0; at < n;) {
                        long w = Host.write(out, b, at, (int) n - at);
                        if (w != -Errno.EINTR) {
                            at += (int) FileErrors.check(w, source.toString(), target.toString());
                        }
                    }
                }
                done = true;
            } finally {
                Host.close(out);
                if (!done) {
                    Host.unlink(target.host(), Host.UNLINK_FILE);
                }
            }
        } finally {
            Host.close(in);
        }
    }
}
