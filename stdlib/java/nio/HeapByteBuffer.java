package java.nio;

/** Bytes of an array. */
final class HeapByteBuffer extends ByteBuffer {
    HeapByteBuffer(byte[] hb, int offset, boolean readOnly, int mark, int pos, int lim, int cap) {
        super(hb, offset, 0, readOnly, mark, pos, lim, cap);
    }

    @Override
    ByteBuffer view(int from, int mark, int pos, int lim, int cap, boolean asReadOnly) {
        return new HeapByteBuffer(hb, offset + from, asReadOnly, mark, pos, lim, cap);
    }

    @Override
    String kind() {
        return "HeapByteBuffer";
    }

    @Override
    public boolean isDirect() {
        return false;
    }
}
