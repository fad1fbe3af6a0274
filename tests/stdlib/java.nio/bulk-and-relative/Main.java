// Bulk gets and puts, absolute ones, and buffers into buffers.
import java.nio.*;
import java.util.*;

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
        ByteBuffer b = ByteBuffer.allocate(6); b.put(0, new byte[] {1, 2, 3}).put(5, (byte) 9); byte[] o = new byte[6]; b.get(0, o); show(Arrays.toString(o)); b.position(2); b.put(ByteBuffer.wrap(new byte[] {7, 8})); b.flip(); ByteBuffer c = ByteBuffer.allocate(4); c.put(b); show(c + Arrays.toString(c.array())); step(() -> c.put(new byte[1])); step(() -> b.get(new byte[1])); b.clear(); c.clear(); c.put(1, b, 0, 3); show(Arrays.toString(c.array())); step(() -> c.put(2, b, 0, 6));
    }
}
