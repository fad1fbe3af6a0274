package java.nio;

import ibrik.abi.Errno;
import ibrik.abi.Host;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Objects;

/** A direct buffer; its bytes may be a region of a file. */
public abstract sealed class MappedByteBuffer extends ByteBuffer permits DirectByteBuffer {
    /** What keeps the mapping alive, null if there is none. */
    final Object mapping;

    MappedByteBuffer(byte[] hb, int offset, long address, boolean readOnly, int mark, int pos,
            int lim, int cap, Object mapping) {
        super(hb, offset, address, readOnly, mark, pos, lim, cap);
        this.mapping = mapping;
    }

    @Override
    abstract MappedByteBuffer view(int from, int mark, int pos, int lim, int cap,
            boolean asReadOnly);

    public final boolean isLoaded() {
        return true;
    }

    public final MappedByteBuffer load() {
        return this;
    }

    public final MappedByteBuffer force() {
        return limit == 0 ? this : sync(0, limit);
    }

    public final MappedByteBuffer force(int index, int length) {
        if (mapping != null && limit != 0) {
            Objects.checkFromIndexSize(index, length, limit);
        }
        return sync(index, length);
    }

    private MappedByteBuffer sync(int index, int length) {
        if (mapping != null && capacity != 0) {
            long page = Host.hostNumber(Host.NUMBER_PAGE);
            long from = (address + index) / page * page;
            long r = Host.mapSync(from, address + index + length - from);
            if (r < 0) {
                throw new UncheckedIOException(new IOException(Errno.message((int) -r)));
            }
        }
        return this;
    }

    @Override
    public final MappedByteBuffer position(int newPosition) {
        super.position(newPosition);
        return this;
    }

    @Override
    public final MappedByteBuffer limit(int newLimit) {
        super.limit(newLimit);
        return this;
    }

    @Override
    public final MappedByteBuffer mark() {
        super.mark();
        return this;
    }

    @Override
    public final MappedByteBuffer reset() {
        super.reset();
        return this;
    }

    @Override
    public final MappedByteBuffer clear() {
        super.clear();
        return this;
    }

    @Override
    public final MappedByteBuffer flip() {
        super.flip();
        return this;
    }

    @Override
    public final MappedByteBuffer rewind() {
        super.rewind();
        return this;
    }

    @Override
    public MappedByteBuffer slice() {
        return (MappedByteBuffer) super.slice();
    }

    @Override
    public MappedByteBuffer slice(int index, int length) {
        return (MappedByteBuffer) super.slice(index, length);
    }

    @Override
    public MappedByteBuffer duplicate() {
        return (MappedByteBuffer) super.duplicate();
    }

    @Override
    public MappedByteBuffer compact() {
        super.compact();
        return this;
    }
}
