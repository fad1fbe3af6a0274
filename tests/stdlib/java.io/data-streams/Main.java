// DataInput and DataOutput: every primitive, modified UTF-8, end of file.
import java.io.*;
import java.util.*;

public class Main {
    static void show(Object o) {
        System.out.println(o);
    }

    interface Action {
        Object run() throws Throwable;
    }

    /** Prints what the action returns, or what it throws. */
    static void attempt(Action action) {
        try {
            System.out.println(action.run());
        } catch (Throwable t) {
            System.out.println(t.getClass().getName() + (t instanceof NullPointerException ? "" : ": " + t.getMessage()));
        }
    }

    public static void main(String[] args) throws Exception {
        ByteArrayOutputStream b = new ByteArrayOutputStream(); DataOutputStream d = new DataOutputStream(b);
        d.writeInt(-2); d.writeLong(1L << 40); d.writeShort(70000); d.writeByte(-1); d.writeChar('é'); d.writeBoolean(true); d.writeFloat(1.5f); d.writeDouble(-0.0); d.writeUTF("a\0é€😀"); d.writeBytes("hi"); d.writeChars("z"); show(d.size() + HexFormat.of().formatHex(b.toByteArray()));
        DataInputStream i = new DataInputStream(new ByteArrayInputStream(b.toByteArray()));
        show(i.readInt() + " " + i.readLong() + " " + i.readShort() + i.readUnsignedByte() + i.readChar() + i.readBoolean() + i.readFloat() + i.readDouble() + i.readUTF() + i.skipBytes(2) + i.readUnsignedShort());
        attempt(() -> i.readByte());
        attempt(() -> { new DataInputStream(new ByteArrayInputStream(new byte[3])).readInt(); return 0; });
        attempt(() -> { new DataInputStream(new ByteArrayInputStream(new byte[] {0, 2, (byte) 0xff, 0})).readUTF(); return 0; });
        attempt(() -> { d.writeUTF("x".repeat(70000)); return 0; });
    }
}
