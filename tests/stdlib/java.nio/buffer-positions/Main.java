// Buffers: position, limit, capacity, mark; flip, clear, rewind, compact and the refusals.
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
        ByteBuffer b = ByteBuffer.allocate(8); b.put((byte) 1).put(new byte[] {2, 3, 4}); show(b + " " + b.remaining()); b.flip(); show(b + "" + b.get() + b.get(3) + b.position()); b.mark(); b.get(); b.reset(); show(b.position()); b.compact(); show(b); b.clear().position(2).limit(5); show(b.slice() + "" + b.duplicate() + b.hasRemaining() + b.slice(1, 3));
        step(() -> b.position(6));
        step(() -> b.limit(9));
        step(() -> b.position(-1));
        step(() -> b.rewind().reset());
        step(() -> b.get(5));
        b.position(5);
        step(() -> b.get());
        step(() -> b.put((byte) 1));
        step(() -> ByteBuffer.allocate(-1));
        step(() -> b.slice(3, 9));
        step(() -> b.get(new byte[3], 2, 5));
        step(() -> b.put(b));
    }
}
