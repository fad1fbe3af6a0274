package java.lang.invoke;

import ibrik.lang.Unsafe;
import java.nio.ByteBuffer;
import java.util.Objects;

/** A wider value in bytes, in a given byte order: the VM reads and writes them by itself where nothing is wrong, and
 *  comes here for the rest. */
abstract sealed class ByteView extends VarHandle permits ByteView.OfArray, ByteView.OfBuffer {
    /** Tells the VM, in `place`, to turn the bytes round. */
    private static final int SWAP = 16;
    final int size;
    final boolean bigEndian;

    private ByteView(int form, Class<?> type, Class<?> container, boolean bigEndian, boolean exact) {
        super(type, false, exact, container, int.class);
        this.bigEndian = bigEndian;
        size = type == long.class || type == double.class ? 8 : type == int.class || type == float.class ? 4 : 2;
        isAt(form, container, size | (bigEndian ? SWAP : 0));
    }

    final Object access(AccessMode mode, Object base, long offset, Object[] args) {
        return access(mode, base, offset, args, bigEndian ? SWAP : 0);
    }

    static boolean isPlain(AccessMode mode) {
        return mode == AccessMode.GET || mode == AccessMode.SET;
    }

    /** In an array of bytes. */
    static final class OfArray extends ByteView {
        OfArray(Class<?> type, boolean bigEndian, boolean exact) {
            super(ARRAY_VIEW, type, byte[].class, bigEndian, exact);
        }

        @Override
        VarHandle with(boolean exact) {
            return new OfArray(varType, bigEndian, exact);
        }

        @Override
        public boolean isAccessModeSupported(AccessMode mode) {
            return isPlain(mode);
        }

        @Override
        Object access(AccessMode mode, Object[] args) {
            byte[] ba = (byte[]) args[0];
            int i = (Integer) args[1];
            int length = ba.length - size + 1;
            if (i < 0 || i >= length) {
                throw new ArrayIndexOutOfBoundsException("Index " + i + " out of bounds for length "
                        + Math.max(length, 0));
            }
            return access(mode, ba, Unsafe.arrayBase(byte[].class) + i, args);
        }
    }

    /** In a buffer of bytes. */
    static final class OfBuffer extends ByteView {
        OfBuffer(Class<?> type, boolean bigEndian, boolean exact) {
            super(BUFFER_VIEW, type, ByteBuffer.class, bigEndian, exact);
        }

        @Override
        VarHandle with(boolean exact) {
            return new OfBuffer(varType, bigEndian, exact);
        }

        @Override
        public boolean isAccessModeSupported(AccessMode mode) {
            return mode.op == Op.GET || mode.op == Op.SET
                    || varType != short.class && varType != char.class && super.isAccessModeSupported(mode)
                            && (mode.op.ordinal() < Op.GET_AND_ADD.ordinal() || !isFloating());
        }

        private boolean isFloating() {
            return varType == float.class || varType == double.class;
        }

        @Override
        Object access(AccessMode mode, Object[] args) {
            ByteBuffer b = (ByteBuffer) Objects.requireNonNull(args[0]);
            if (mode.writes() && b.isReadOnly() && (isPlain(mode) || b.isDirect())) {
                throw new java.nio.ReadOnlyBufferException();
            }
            int i = Objects.checkIndex((Integer) args[1], Math.max(b.limit() - size + 1, 0));
            byte[] array = java.nio.BufferAccess.bytes(b);
            long address = java.nio.BufferAccess.address(b) + i;
            if (!isPlain(mode)) {
                if (!b.isDirect()) {
                    throw new IllegalStateException("Atomic access not supported for heap buffer");
                }
                if ((address & (size - 1)) != 0) {
                    throw new IllegalStateException("Misaligned access at index: " + i);
                }
            }
            return access(mode, array, address, args);
        }
    }
}
