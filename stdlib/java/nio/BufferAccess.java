package java.nio;

/** What other packages of the library need of buffers beyond their API. */
public final class BufferAccess {
    private BufferAccess() {
    }

    /** The array that holds a buffer's bytes, also if it is direct or read-only; null: mapped. */
    public static byte[] bytes(ByteBuffer b) {
        return b.hb;
    }

    /** The index of the buffer's byte 0 in that array. */
    public static int offset(ByteBuffer b) {
        return b.offset;
    }

    /** The address of the buffer's byte 0, relative to that array if there is one. */
    public static long address(ByteBuffer b) {
        return b.address;
    }

    /** The array that holds a buffer's chars, also if it is read-only; null: there is none. */
    public static char[] chars(CharBuffer b) {
        return b.hb;
    }

    /** The index of the buffer's char 0 in that array. */
    public static int offset(CharBuffer b) {
        return b.offset;
    }

    /** A buffer on mapped memory, which stays as long as `mapping` is reachable. */
    public static MappedByteBuffer mapped(long address, int size, boolean readOnly, Object mapping) {
        return new DirectByteBuffer(null, 0, address, readOnly, -1, 0, size, size, mapping);
    }
}
