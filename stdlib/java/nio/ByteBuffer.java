package java.nio;

import ibrik.lang.Unsafe;
import java.util.Objects;

/**
 * A buffer of bytes. One representation serves all kinds: bytes of an array (which the buffer may
 * hide, when it is direct), or memory at an address, when it is mapped.
 */
public abstract sealed class ByteBuffer extends Buffer implements Comparable<ByteBuffer>
        permits HeapByteBuffer, MappedByteBuffer {
    /** Where the bytes of an array begin in it. */
    static final int BASE = Unsafe.arrayBase(byte[].class);

    /** The bytes, or null for memory at an address. */
    final byte[] hb;
    /** The index of byte 0 in the array. */
    final int offset;
    /** The address of byte 0, relative to the array if there is one. */
    final long address;
    final boolean readOnly;
    boolean big = true;

    ByteBuffer(byte[] hb, int offset, long address, boolean readOnly, int mark, int pos, int lim,
            int cap) {
        super(mark, pos, lim, cap);
        this.hb = hb;
        this.offset = offset;
        this.address = hb == null ? address : BASE + (long) offset;
        this.readOnly = readOnly;
    }

    public static ByteBuffer allocateDirect(int capacity) {
        if (capacity < 0) {
            throw new IllegalArgumentException("capacity < 0: (" + capacity + " < 0)");
        }
        return new DirectByteBuffer(new byte[capacity], 0, 0, false, -1, 0, capacity, capacity,
                null);
    }

    public static ByteBuffer allocate(int capacity) {
        if (capacity < 0) {
            throw new IllegalArgumentException("capacity < 0: (" + capacity + " < 0)");
        }
        return new HeapByteBuffer(new byte[capacity], 0, false, -1, 0, capacity, capacity);
    }

    public static ByteBuffer wrap(byte[] array, int offset, int length) {
        if (offset < 0 || length < 0 || offset > array.length - length) {
            throw new IndexOutOfBoundsException();
        }
        return new HeapByteBuffer(array, 0, false, -1, offset, offset + length, array.length);
    }

    public static ByteBuffer wrap(byte[] array) {
        return wrap(array, 0, array.length);
    }

    /** A buffer on the same bytes from `from` on. */
    abstract ByteBuffer view(int from, int mark, int pos, int lim, int cap, boolean asReadOnly);

    /** The name of the kind, as toString shows it. */
    abstract String kind();

    @Override
    public ByteBuffer slice() {
        int n = remaining();
        return view(position, -1, 0, n, n, readOnly);
    }

    @Override
    public ByteBuffer slice(int index, int length) {
        Objects.checkFromIndexSize(index, length, limit);
        return view(index, -1, 0, length, length, readOnly);
    }

    @Override
    public ByteBuffer duplicate() {
        return view(0, mark, position, limit, capacity, readOnly);
    }

    public ByteBuffer asReadOnlyBuffer() {
        return view(0, mark, position, limit, capacity, true);
    }

    // ---- Bytes ---------------------------------------------------------------------------------

    final byte load(int i) {
        return hb != null ? hb[offset + i] : Unsafe.getByte(null, address + i);
    }

    final void store(int i, byte b) {
        if (hb != null) {
            hb[offset + i] = b;
        } else {
            Unsafe.putByte(null, address + i, b);
        }
    }

    final void writable() {
        if (readOnly) {
            throw new ReadOnlyBufferException();
        }
    }

    public byte get() {
        return load(nextGet(1));
    }

    public ByteBuffer put(byte b) {
        writable();
        store(nextPut(1), b);
        return this;
    }

    public byte get(int index) {
        return load(check(index, 1));
    }

    public ByteBuffer put(int index, byte b) {
        writable();
        store(check(index, 1), b);
        return this;
    }

    public ByteBuffer get(byte[] dst, int offset, int length) {
        Objects.checkFromIndexSize(offset, length, dst.length);
        copyOut(nextGet(length), dst, offset, length);
        return this;
    }

    public ByteBuffer get(byte[] dst) {
        return get(dst, 0, dst.length);
    }

    public ByteBuffer get(int index, byte[] dst, int offset, int length) {
        Objects.checkFromIndexSize(index, length, limit);
        Objects.checkFromIndexSize(offset, length, dst.length);
        copyOut(index, dst, offset, length);
        return this;
    }

    public ByteBuffer get(int index, byte[] dst) {
        return get(index, dst, 0, dst.length);
    }

    public ByteBuffer put(ByteBuffer src) {
        if (src == this) {
            throw new IllegalArgumentException("The source buffer is this buffer");
        }
        writable();
        int n = src.remaining();
        if (n > remaining()) {
            throw new BufferOverflowException();
        }
        copy(src, src.nextGet(n), nextPut(n), n);
        return this;
    }

    public ByteBuffer put(int index, ByteBuffer src, int offset, int length) {
        Objects.checkFromIndexSize(index, length, limit);
        Objects.checkFromIndexSize(offset, length, src.limit());
        writable();
        copy(src, offset, index, length);
        return this;
    }

    public ByteBuffer put(byte[] src, int offset, int length) {
        Objects.checkFromIndexSize(offset, length, src.length);
        writable();
        copyIn(nextPut(length), src, offset, length);
        return this;
    }

    public final ByteBuffer put(byte[] src) {
        return put(src, 0, src.length);
    }

    public ByteBuffer put(int index, byte[] src, int offset, int length) {
        Objects.checkFromIndexSize(index, length, limit);
        Objects.checkFromIndexSize(offset, length, src.length);
        writable();
        copyIn(index, src, offset, length);
        return this;
    }

    public ByteBuffer put(int index, byte[] src) {
        return put(index, src, 0, src.length);
    }

    final void copyOut(int i, byte[] to, int at, int n) {
        Unsafe.copyMemory(hb, address + i, to, BASE + (long) at, n);
    }

    final void copyIn(int i, byte[] from, int at, int n) {
        Unsafe.copyMemory(from, BASE + (long) at, hb, address + i, n);
    }

    private void copy(ByteBuffer src, int from, int to, int n) {
        Unsafe.copyMemory(src.hb, src.address + from, hb, address + to, n);
    }

    @Override
    public final boolean hasArray() {
        return hb != null && !readOnly && !isDirect();
    }

    @Override
    public final byte[] array() {
        checkArray(hb != null && !isDirect(), readOnly);
        return hb;
    }

    @Override
    public final int arrayOffset() {
        checkArray(hb != null && !isDirect(), readOnly);
        return offset;
    }

    @Override
    public final boolean isReadOnly() {
        return readOnly;
    }

    @Override
    public ByteBuffer position(int newPosition) {
        super.position(newPosition);
        return this;
    }

    @Override
    public ByteBuffer limit(int newLimit) {
        super.limit(newLimit);
        return this;
    }

    @Override
    public ByteBuffer mark() {
        super.mark();
        return this;
    }

    @Override
    public ByteBuffer reset() {
        super.reset();
        return this;
    }

    @Override
    public ByteBuffer clear() {
        super.clear();
        return this;
    }

    @Override
    public ByteBuffer flip() {
        super.flip();
        return this;
    }

    @Override
    public ByteBuffer rewind() {
        super.rewind();
        return this;
    }

    public ByteBuffer compact() {
        writable();
        int n = remaining();
        copy(this, position, 0, n);
        position = n;
        limit = capacity;
        mark = -1;
        return this;
    }

    @Override
    public abstract boolean isDirect();

    @Override
    public String toString() {
        return describe(kind() + (readOnly ? "R" : ""));
    }

    @Override
    public int hashCode() {
        int h = 1;
        for (int i = limit - 1; i >= position; i--) {
            h = 31 * h + load(i);
        }
        return h;
    }

    @Override
    public boolean equals(Object ob) {
        return this == ob || ob instanceof ByteBuffer that && remaining() == that.remaining()
                && mismatch(that) < 0;
    }

    @Override
    public int compareTo(ByteBuffer that) {
        int i = mismatch(that);
        return i < 0 || i >= Math.min(remaining(), that.remaining())
                ? remaining() - that.remaining()
                : Byte.compare(load(position + i), that.load(that.position + i));
    }

    public int mismatch(ByteBuffer that) {
        int n = Math.min(remaining(), that.remaining());
        for (int i = 0; i < n; i++) {
            if (load(position + i) != that.load(that.position + i)) {
                return i;
            }
        }
        return remaining() == that.remaining() ? -1 : n;
    }

    // ---- Order and alignment -------------------------------------------------------------------

    public final ByteOrder order() {
        return big ? ByteOrder.BIG_ENDIAN : ByteOrder.LITTLE_ENDIAN;
    }

    public final ByteBuffer order(ByteOrder bo) {
        big = bo == ByteOrder.BIG_ENDIAN;
        return this;
    }

    public final int alignmentOffset(int index, int unitSize) {
        if (index < 0) {
            throw new IllegalArgumentException("Index less than zero: " + index);
        }
        if (unitSize < 1 || (unitSize & unitSize - 1) != 0) {
            throw new IllegalArgumentException("Unit size not a power of two: " + unitSize);
        }
        if (unitSize > 1 && !isDirect()) {
            throw new UnsupportedOperationException(
                    "Unit size unsupported for non-direct buffers: " + unitSize);
        }
        return (int) (address + index & unitSize - 1);
    }

    public final ByteBuffer alignedSlice(int unitSize) {
        int low = alignmentOffset(position, unitSize);
        int high = alignmentOffset(limit, unitSize);
        int from = low > 0 ? position + unitSize - low : position;
        int to = limit - high;
        if (from > limit || to < position) {
            from = position;
            to = position;
        }
        int n = Math.max(to - from, 0);
        return view(from, -1, 0, n, n, readOnly);
    }

    // ---- Wider values; the load and store methods take an index that is checked ----------------

    final short loadShort(int i, boolean bigEndian) {
        byte[] b = hb;
        if (b != null) {
            int p = offset + i;
            return (short) (bigEndian ? b[p] << 8 | b[p + 1] & 0xff : b[p + 1] << 8 | b[p] & 0xff);
        }
        short v = Unsafe.getShort(null, address + i);
        return bigEndian ? Short.reverseBytes(v) : v;
    }

    final char loadChar(int i, boolean bigEndian) {
        return (char) loadShort(i, bigEndian);
    }

    final int loadInt(int i, boolean bigEndian) {
        byte[] b = hb;
        if (b != null) {
            int p = offset + i;
            return bigEndian
                    ? b[p] << 24 | (b[p + 1] & 0xff) << 16 | (b[p + 2] & 0xff) << 8
                            | b[p + 3] & 0xff
                    : b[p + 3] << 24 | (b[p + 2] & 0xff) << 16 | (b[p + 1] & 0xff) << 8
                            | b[p] & 0xff;
        }
        int v = Unsafe.getInt(null, address + i);
        return bigEndian ? Integer.reverseBytes(v) : v;
    }

    final long loadLong(int i, boolean bigEndian) {
        long v = Unsafe.getLong(hb, address + i);
        return bigEndian ? Long.reverseBytes(v) : v;
    }

    final float loadFloat(int i, boolean bigEndian) {
        return Float.intBitsToFloat(loadInt(i, bigEndian));
    }

    final double loadDouble(int i, boolean bigEndian) {
        return Double.longBitsToDouble(loadLong(i, bigEndian));
    }

    final void store(int i, short v, boolean bigEndian) {
        byte[] b = hb;
        if (b != null) {
            int p = offset + i;
            b[p] = (byte) (bigEndian ? v >> 8 : v);
            b[p + 1] = (byte) (bigEndian ? v : v >> 8);
            return;
        }
        Unsafe.putShort(null, address + i, bigEndian ? Short.reverseBytes(v) : v);
    }

    final void store(int i, char v, boolean bigEndian) {
        store(i, (short) v, bigEndian);
    }

    final void store(int i, int v, boolean bigEndian) {
        byte[] b = hb;
        int x = bigEndian ? Integer.reverseBytes(v) : v;
        if (b != null) {
            int p = offset + i;
            b[p] = (byte) x;
            b[p + 1] = (byte) (x >> 8);
            b[p + 2] = (byte) (x >> 16);
            b[p + 3] = (byte) (x >> 24);
            return;
        }
        Unsafe.putInt(null, address + i, x);
    }

    final void store(int i, long v, boolean bigEndian) {
        Unsafe.putLong(hb, address + i, bigEndian ? Long.reverseBytes(v) : v);
    }

    final void store(int i, float v, boolean bigEndian) {
        store(i, Float.floatToRawIntBits(v), bigEndian);
    }

    final void store(int i, double v, boolean bigEndian) {
        store(i, Double.doubleToRawLongBits(v), bigEndian);
    }

    public char getChar() {
        return loadChar(nextGet(2), big);
    }

    public ByteBuffer putChar(char value) {
        writable();
        store(nextPut(2), value, big);
        return this;
    }

    public char getChar(int index) {
        return loadChar(check(index, 2), big);
    }

    public ByteBuffer putChar(int index, char value) {
        writable();
        store(check(index, 2), value, big);
        return this;
    }

    public CharBuffer asCharBuffer() {
        int n = remaining() / 2;
        return new ViewCharBuffer(this, position, big, readOnly, -1, 0, n, n);
    }

    public short getShort() {
        return loadShort(nextGet(2), big);
    }

    public ByteBuffer putShort(short value) {
        writable();
        store(nextPut(2), value, big);
        return this;
    }

    public short getShort(int index) {
        return loadShort(check(index, 2), big);
    }

    public ByteBuffer putShort(int index, short value) {
        writable();
        store(check(index, 2), value, big);
        return this;
    }

    public ShortBuffer asShortBuffer() {
        int n = remaining() / 2;
        return new ViewShortBuffer(this, position, big, readOnly, -1, 0, n, n);
    }

    public int getInt() {
        return loadInt(nextGet(4), big);
    }

    public ByteBuffer putInt(int value) {
        writable();
        store(nextPut(4), value, big);
        return this;
    }

    public int getInt(int index) {
        return loadInt(check(index, 4), big);
    }

    public ByteBuffer putInt(int index, int value) {
        writable();
        store(check(index, 4), value, big);
        return this;
    }

    public IntBuffer asIntBuffer() {
        int n = remaining() / 4;
        return new ViewIntBuffer(this, position, big, readOnly, -1, 0, n, n);
    }

    public long getLong() {
        return loadLong(nextGet(8), big);
    }

    public ByteBuffer putLong(long value) {
        writable();
        store(nextPut(8), value, big);
        return this;
    }

    public long getLong(int index) {
        return loadLong(check(index, 8), big);
    }

    public ByteBuffer putLong(int index, long value) {
        writable();
        store(check(index, 8), value, big);
        return this;
    }

    public LongBuffer asLongBuffer() {
        int n = remaining() / 8;
        return new ViewLongBuffer(this, position, big, readOnly, -1, 0, n, n);
    }

    public float getFloat() {
        return loadFloat(nextGet(4), big);
    }

    public ByteBuffer putFloat(float value) {
        writable();
        store(nextPut(4), value, big);
        return this;
    }

    public float getFloat(int index) {
        return loadFloat(check(index, 4), big);
    }

    public ByteBuffer putFloat(int index, float value) {
        writable();
        store(check(index, 4), value, big);
        return this;
    }

    public FloatBuffer asFloatBuffer() {
        int n = remaining() / 4;
        return new ViewFloatBuffer(this, position, big, readOnly, -1, 0, n, n);
    }

    public double getDouble() {
        return loadDouble(nextGet(8), big);
    }

    public ByteBuffer putDouble(double value) {
        writable();
        store(nextPut(8), value, big);
        return this;
    }

    public double getDouble(int index) {
        return loadDouble(check(index, 8), big);
    }

    public ByteBuffer putDouble(int index, double value) {
        writable();
        store(check(index, 8), value, big);
        return this;
    }

    public DoubleBuffer asDoubleBuffer() {
        int n = remaining() / 8;
        return new ViewDoubleBuffer(this, position, big, readOnly, -1, 0, n, n);
    }
}
