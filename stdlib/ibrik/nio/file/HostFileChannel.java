package ibrik.nio.file;

import ibrik.abi.Errno;
import ibrik.abi.Host;
import java.io.Closeable;
import java.io.IOException;
import java.lang.ref.Cleaner;
import java.nio.BufferAccess;
import java.nio.ByteBuffer;
import java.nio.MappedByteBuffer;
import java.nio.channels.ClosedChannelException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.NonReadableChannelException;
import java.nio.channels.NonWritableChannelException;
import java.nio.channels.ReadableByteChannel;
import java.nio.channels.WritableByteChannel;
import java.util.Objects;

/** A file of the host. */
public final class HostFileChannel extends FileChannel {
    private static final int CHUNK = 1 << 20;
    private final int handle;
    private final boolean readable;
    private final boolean writable;
    private final boolean append;
    /** The stream that owns the handle, null if the channel does. */
    private final Closeable owner;

    public HostFileChannel(int handle, boolean readable, boolean writable, boolean append,
            Closeable owner) {
        this.handle = handle;
        this.readable = readable;
        this.writable = writable;
        this.append = append;
        this.owner = owner;
    }

    int handle() {
        return handle;
    }

    private void ensureOpen() throws IOException {
        if (!isOpen()) {
            throw new ClosedChannelException();
        }
    }

    private void ensure(boolean ok, boolean reading) throws IOException {
        ensureOpen();
        if (!ok) {
            if (reading) {
                throw new NonReadableChannelException();
            }
            throw new NonWritableChannelException();
        }
        begin();
        end(true);
    }

    @Override
    protected void implCloseChannel() throws IOException {
        FileLocks.releaseAll(this);
        if (owner != null) {
            owner.close();
        } else {
            FileErrors.check(Host.close(handle));
        }
    }

    /** Reads into the buffer, at `position` or, if that is -1, where the channel is. */
    private int transferIn(ByteBuffer dst, long position) throws IOException {
        int n = dst.remaining();
        if (dst.isReadOnly()) {
            throw new IllegalArgumentException("Read-only buffer");
        }
        if (n == 0) {
            return 0;
        }
        byte[] b = BufferAccess.bytes(dst);
        boolean own = b == null;
        int at = own ? 0 : BufferAccess.offset(dst) + dst.position();
        if (own) {
            n = Math.min(n, CHUNK);
            b = new byte[n];
        }
        long r;
        do {
            r = position < 0 ? Host.read(handle, b, at, n)
                    : Host.pread(handle, b, at, n, position);
        } while (r == -Errno.EINTR && isOpen());
        if (!isOpen()) {
            throw new java.nio.channels.AsynchronousCloseException();
        }
        FileErrors.check(r);
        if (r == 0) {
            return -1;
        }
        if (own) {
            dst.put(b, 0, (int) r);
        } else {
            dst.position(dst.position() + (int) r);
        }
        return (int) r;
    }

    private int transferOut(ByteBuffer src, long position) throws IOException {
        int n = src.remaining();
        byte[] b = BufferAccess.bytes(src);
        int at = 0;
        if (b != null) {
            at = BufferAccess.offset(src) + src.position();
        } else {
            n = Math.min(n, CHUNK);
            b = new byte[n];
            src.get(src.position(), b);
        }
        int done = 0;
        while (done < n) {
            long r = position < 0 ? Host.write(handle, b, at + done, n - done)
                    : Host.pwrite(handle, b, at + done, n - done, position + done);
            if (r == -Errno.EINTR) {
                continue;
            }
            if (r < 0 && done > 0) {
                break;
            }
            done += (int) FileErrors.check(r);
        }
        src.position(src.position() + done);
        return done;
    }

    @Override
    public synchronized int read(ByteBuffer dst) throws IOException {
        ensure(readable, true);
        return transferIn(dst, -1);
    }

    @Override
    public int read(ByteBuffer dst, long position) throws IOException {
        if (position < 0) {
            throw new IllegalArgumentException("Negative position");
        }
        ensure(readable, true);
        return transferIn(dst, position);
    }

    @Override
    public synchronized long read(ByteBuffer[] dsts, int offset, int length)
            throws IOException {
        Objects.checkFromIndexSize(offset, length, dsts.length);
        ensure(readable, true);
        long total = 0;
        for (int i = offset; i < offset + length; i++) {
            while (dsts[i].hasRemaining()) {
                int n = transferIn(dsts[i], -1);
                if (n <= 0) {
                    return total == 0 ? n : total;
                }
                total += n;
            }
        }
        return total;
    }

    @Override
    public synchronized int write(ByteBuffer src) throws IOException {
        ensure(writable, false);
        return transferOut(src, -1);
    }

    @Override
    public int write(ByteBuffer src, long position) throws IOException {
        if (position < 0) {
            throw new IllegalArgumentException("Negative position");
        }
        ensure(writable, false);
        return transferOut(src, position);
    }

    @Override
    public synchronized long write(ByteBuffer[] srcs, int offset, int length)
            throws IOException {
        Objects.checkFromIndexSize(offset, length, srcs.length);
        ensure(writable, false);
        long total = 0;
        for (int i = offset; i < offset + length; i++) {
            while (srcs[i].hasRemaining()) {
                total += transferOut(srcs[i], -1);
            }
        }
        return total;
    }

    @Override
    public long position() throws IOException {
        ensureOpen();
        return FileErrors.check(append ? Host.size(handle)
                : Host.seek(handle, 0, Host.SEEK_CURRENT));
    }

    @Override
    public FileChannel position(long newPosition) throws IOException {
        ensureOpen();
        if (newPosition < 0) {
            throw new IllegalArgumentException();
        }
        FileErrors.check(Host.seek(handle, newPosition, Host.SEEK_START));
        return this;
    }

    @Override
    public long size() throws IOException {
        ensureOpen();
        return FileErrors.check(Host.size(handle));
    }

    @Override
    public synchronized FileChannel truncate(long size) throws IOException {
        ensureOpen();
        if (size < 0) {
            throw new IllegalArgumentException("Negative size");
        }
        if (!writable) {
            throw new NonWritableChannelException();
        }
        long at = position();
        if (size < size()) {
            FileErrors.check(Host.truncate(handle, size));
        }
        if (at > size) {
            position(size);
        }
        return this;
    }

    @Override
    public void force(boolean metaData) throws IOException {
        ensureOpen();
        long r = Host.sync(handle, metaData ? 0 : 1);
        if (r != -Errno.EINVAL) {
            FileErrors.check(r);
        }
    }

    @Override
    public long transferTo(long position, long count, WritableByteChannel target)
            throws IOException {
        ensureOpen();
        if (!target.isOpen()) {
            throw new ClosedChannelException();
        }
        ensure(readable, true);
        if (target instanceof HostFileChannel c && !c.writable) {
            throw new NonWritableChannelException();
        }
        if (position < 0 || count < 0) {
            throw new IllegalArgumentException();
        }
        long total = 0;
        ByteBuffer b = ByteBuffer.allocate((int) Math.min(count, 65536));
        while (total < count) {
            b.clear().limit((int) Math.min(b.capacity(), count - total));
            if (transferIn(b, position + total) < 0) {
                break;
            }
            b.flip();
            int n = target.write(b);
            total += n;
            if (b.hasRemaining()) {
                break;
            }
        }
        return total;
    }

    @Override
    public long transferFrom(ReadableByteChannel src, long position, long count)
            throws IOException {
        ensureOpen();
        if (!src.isOpen()) {
            throw new ClosedChannelException();
        }
        if (src instanceof HostFileChannel c && !c.readable) {
            throw new NonReadableChannelException();
        }
        ensure(writable, false);
        if (position < 0 || count < 0) {
            throw new IllegalArgumentException();
        }
        if (position > size()) {
            return 0;
        }
        long total = 0;
        ByteBuffer b = ByteBuffer.allocate((int) Math.min(count, 65536));
        while (total < count) {
            b.clear().limit((int) Math.min(b.capacity(), count - total));
            int n = src.read(b);
            if (n <= 0) {
                break;
            }
            b.flip();
            while (b.hasRemaining()) {
                total += transferOut(b, position + total);
            }
        }
        return total;
    }

    @Override
    public MappedByteBuffer map(MapMode mode, long position, long size) throws IOException {
        ensureOpen();
        Objects.requireNonNull(mode, "Mode is null");
        if (position < 0L) {
            throw new IllegalArgumentException("Negative position");
        }
        if (size < 0L) {
            throw new IllegalArgumentException("Negative size");
        }
        if (position + size < 0) {
            throw new IllegalArgumentException("Position + size overflow");
        }
        if (size > Integer.MAX_VALUE) {
            throw new IllegalArgumentException("Size exceeds Integer.MAX_VALUE");
        }
        if (mode != MapMode.READ_ONLY && !writable) {
            throw new NonWritableChannelException();
        }
        if (!readable) {
            throw new NonReadableChannelException();
        }
        if (size() < position + size) {
            if (!writable) {
                throw new IOException("Channel not open for writing - cannot extend file to "
                        + "required size");
            }
            FileErrors.check(Host.truncate(handle, position + size));
        }
        boolean readOnly = mode == MapMode.READ_ONLY;
        if (size == 0) {
            return BufferAccess.mapped(0, 0, readOnly, null);
        }
        long skip = position % Host.hostNumber(Host.NUMBER_PAGE);
        long at = Host.map(handle, position - skip, size + skip, (readOnly ? 0 : Host.MAP_WRITE)
                | (mode == MapMode.PRIVATE ? Host.MAP_PRIVATE : 0));
        if (at < 0 && at > -4096) {
            throw new IOException("Map failed", new IOException(Errno.message((int) -at)));
        }
        Object mapping = new Object();
        Unmapper.CLEANER.register(mapping, new Unmapper(at, size + skip));
        return BufferAccess.mapped(at + skip, (int) size, readOnly, mapping);
    }

    /** Removes a mapping that no buffer uses any more. */
    private record Unmapper(long address, long size) implements Runnable {
        static final Cleaner CLEANER = Cleaner.create();

        @Override
        public void run() {
            Host.unmap(address, size);
        }
    }

    private FileLock lock(long position, long size, boolean shared, boolean wait)
            throws IOException {
        ensureOpen();
        if (shared && !readable) {
            throw new NonReadableChannelException();
        }
        if (!shared && !writable) {
            throw new NonWritableChannelException();
        }
        return FileLocks.lock(this, position, size, shared, wait);
    }

    @Override
    public FileLock lock(long position, long size, boolean shared) throws IOException {
        return lock(position, size, shared, true);
    }

    @Override
    public FileLock tryLock(long position, long size, boolean shared) throws IOException {
        return lock(position, size, shared, false);
    }
}
