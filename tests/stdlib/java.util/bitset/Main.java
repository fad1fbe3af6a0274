// BitSet: setting, ranges, logic, searches, text and bytes.
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
        BitSet b = new BitSet(); b.set(1); b.set(3, 6); b.set(100); b.flip(4); b.set(70, false);
        show(b + " " + b.cardinality() + " " + b.length() + " " + b.size() + b.get(4) + b.nextSetBit(6) + " " + b.nextClearBit(3) + b.previousSetBit(99) + b.previousClearBit(3) + b.isEmpty() + b.hashCode());
        BitSet c = BitSet.valueOf(new long[] {0b101010, 1L << 36}); show(c + " " + Arrays.toString(c.toLongArray()) + Arrays.toString(c.toByteArray()).length() + c.intersects(b));
        BitSet x = (BitSet) b.clone(); x.and(c); show(x); x = (BitSet) b.clone(); x.or(c); show(x); x.xor(b); show(x); x.andNot(c); show(x + "" + x.equals(new BitSet(500)));
        show(b.get(2, 101) + " " + b.stream().sum() + BitSet.valueOf(new byte[] {5}) + b.nextSetBit(101));
        b.clear(2, 4); b.flip(0, 3); show(b); b.clear(); show(b + "" + b.length());
        step(() -> b.set(-1));
        step(() -> b.get(-5));
        step(() -> b.set(5, 2));
        step(() -> new BitSet(-1));
        step(() -> b.nextSetBit(-1));
        show(b.previousSetBit(-1));
    }
}
