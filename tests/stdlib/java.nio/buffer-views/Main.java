// ByteBuffer: byte order, typed access, views, read-only and wrapped buffers.
import java.nio.*;

public class Main {
    static void show(Object o) {
        System.out.println(o);
    }

    interface Step {
        void run() throws Throwable;
    }

    /** Prints what the step throws, or "done". */
    static void step(Step step) {
        try {
            step.run();
            System.out.println("done");
        } catch (Throwable t) {
            System.out.println(t.getClass().getName() + (t instanceof NullPointerException ? "" : ": " + t.getMessage()));
        }
    }

    public static void main(String[] args) throws Exception {
        ByteBuffer b = ByteBuffer.allocate(32); b.putInt(0x01020304).putLong(-2).putShort((short) 5).putChar('x').putFloat(1.5f).putDouble(2.5); b.flip(); show(b.getInt() + " " + b.order(ByteOrder.LITTLE_ENDIAN).getLong() + " " + b.getShort() + (int) b.getChar() + " " + b.getFloat() + " " + b.order(ByteOrder.BIG_ENDIAN).getDouble() + b.order());
        IntBuffer i = b.clear().asIntBuffer(); i.put(1, 77); show(b.getInt(4) + "" + i + i.get(0) + b.asLongBuffer().capacity() + b.asCharBuffer().limit());
        ByteBuffer r = b.asReadOnlyBuffer(); show(r.isReadOnly() + "" + r.hasArray() + b.hasArray() + b.arrayOffset());
        step(() -> r.put((byte) 1));
        step(() -> r.array());
        step(() -> r.compact());
        byte[] a = {1, 2, 3, 4}; ByteBuffer w = ByteBuffer.wrap(a, 1, 2); w.put((byte) 9); show(a[1] + "" + w + w.slice().arrayOffset() + ByteBuffer.wrap(a).equals(ByteBuffer.wrap(a.clone())) + ByteBuffer.wrap(a).compareTo(ByteBuffer.wrap(new byte[] {1})) + ByteBuffer.wrap(a).hashCode() + ByteBuffer.wrap(a).mismatch(ByteBuffer.wrap(new byte[] {1, 9, 9})));
        step(() -> ByteBuffer.wrap(a).getLong());
        step(() -> ByteBuffer.wrap(a).putInt(2, 1));
        show(ByteBuffer.allocateDirect(4).isDirect() + "" + ByteBuffer.allocateDirect(4).hasArray() + ByteBuffer.allocateDirect(4).putInt(7).flip().getInt() + ByteBuffer.wrap(a).alignedSlice(1).capacity());
    }
}
