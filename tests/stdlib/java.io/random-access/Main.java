// RandomAccessFile reads and writes every type anywhere.
import java.io.*;

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
        File f = File.createTempFile("raf", ".bin"); try (RandomAccessFile r = new RandomAccessFile(f, "rw")) { r.writeInt(7); r.writeUTF("é"); r.writeDouble(2.5); r.writeBoolean(true); r.seek(0); show(r.readInt() + r.readUTF() + r.readDouble() + r.readBoolean() + r.getFilePointer()); r.seek(2); r.write(new byte[] {1, 2, 3}, 1, 2); r.seek(0); show(r.readUnsignedShort() + "" + r.skipBytes(99) + r.length()); step(() -> r.readByte()); step(() -> r.readFully(new byte[3])); } try (RandomAccessFile r = new RandomAccessFile(f, "r")) { step(() -> r.write(1)); } f.delete();
    }
}
