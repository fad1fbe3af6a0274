// BitSet ranges, streams and searches at the borders of words.
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
        BitSet b = new BitSet(); b.set(60, 70); show(b + "" + b.cardinality() + b.length() + b.nextClearBit(60) + b.previousSetBit(65) + b.previousClearBit(65) + b.get(62, 66) + b.stream().filter(i -> i % 2 == 0).count()); b.clear(63, 65); b.flip(60, 62); show(b + "" + Arrays.toString(b.toLongArray())); b.set(0, 128); show(b.cardinality() + "" + b.nextClearBit(0) + b.size()); b.and(BitSet.valueOf(new long[] {5})); show(b + "" + b.hashCode() + b.equals(BitSet.valueOf(new long[] {5, 0}))); step(() -> b.set(3, 1)); step(() -> b.get(-1, 2)); step(() -> b.flip(-1));
    }
}
