package java.nio;

/** Bytes that programs cannot reach as an array: one of its own, which never moves, or a mapping. */
final class DirectByteBuffer extends MappedByteBuffer {
    DirectByteBuffer(byte[] hb, int offset, long address, boolean readOnly, int mark, int pos,
            int lim, int cap, Object mapping) {
        super(hb, offset, address, readOnly, mark, pos, lim, cap, mapping);
    }

    @Override
    MappedByteBuffer view(int from, int mark, int pos, int lim, int cap, boolean asReadOnly) {
        return new DirectByteBuffer(hb, offset + from, address + from, asReadOnly, mark, pos, lim,
                cap, mapping);
    }

    @Override
    String kind() {
        return "DirectByteBuffer";
    }

    @Override
    public boolean isDirect() {
        return true;
    }
}
