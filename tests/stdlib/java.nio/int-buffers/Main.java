// IntBuffer, LongBuffer, DoubleBuffer: put, flip, compare, slices.
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
        IntBuffer i = IntBuffer.allocate(4); i.put(5).put(6).put(3, 9).flip(); show(i + "" + i.get() + i.get(1) + i.remaining() + i.compareTo(IntBuffer.wrap(new int[] {6})) + i.equals(IntBuffer.wrap(new int[] {6})) + i.hashCode()); LongBuffer l = LongBuffer.wrap(new long[] {1, 2, 3}, 1, 1); show(l.get() + "" + l.hasRemaining() + l.slice() + l.array().length + l.arrayOffset()); step(() -> l.get()); DoubleBuffer d = DoubleBuffer.wrap(new double[] {Double.NaN, 0.0}); show(d.equals(DoubleBuffer.wrap(new double[] {Double.NaN, -0.0})) + "" + d.asReadOnlyBuffer().isReadOnly() + d.mismatch(DoubleBuffer.wrap(new double[] {Double.NaN, 1})));
    }
}
