// CRC32, CRC32C and Adler32 of known texts, in parts and over buffers.
import java.nio.*;
import java.util.zip.*;

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
        for (Checksum c : new Checksum[] {new CRC32(), new CRC32C(), new Adler32()}) { c.update("123456789".getBytes()); long a = c.getValue(); c.reset(); c.update("xx1234yy".getBytes(), 2, 4); c.update('5'); c.update(ByteBuffer.wrap("6789".getBytes())); show(Long.toHexString(a) + " " + (a == c.getValue())); step(() -> c.update(new byte[2], 1, 5)); }
    }
}
