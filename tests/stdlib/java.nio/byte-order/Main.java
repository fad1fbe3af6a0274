// Views share bytes and keep the order they were made with.
import java.nio.*;

public class Main {
    static void show(Object o) {
        System.out.println(o);
    }

    public static void main(String[] args) throws Exception {
        ByteBuffer b = ByteBuffer.allocate(8).order(ByteOrder.LITTLE_ENDIAN); b.asIntBuffer().put(0x01020304); show(b.get(0) + "" + b.getInt(0) + b.order(ByteOrder.BIG_ENDIAN).getInt(0) + b.slice().order() + b.duplicate().order() + ByteOrder.nativeOrder().toString().length()); b.putLong(0, 0x0102030405060708L); ShortBuffer s = b.asShortBuffer(); show(s.get(3) + "" + s.order() + b.asFloatBuffer().remaining() + b.asDoubleBuffer().get(0)); b.position(1); show(b.asShortBuffer().capacity() + "" + b.asIntBuffer().get());
    }
}
