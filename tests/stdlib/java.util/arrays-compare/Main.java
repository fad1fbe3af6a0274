// Lexicographic comparison and mismatch of arrays of all kinds.
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
        show(Arrays.compare(new int[] {1, 2}, new int[] {1, 3}) + "" + Arrays.compare(new String[] {"a"}, new String[] {"a", "b"}) + Arrays.compare(new boolean[] {true}, new boolean[] {false}) + Arrays.compare(new double[] {0.0}, new double[] {-0.0}) + Arrays.compare((int[]) null, null) + Arrays.compare(new String[] {null}, new String[] {"x"}) + Arrays.compareUnsigned(new byte[] {-1}, new byte[] {1}) + Arrays.mismatch(new char[] {'a'}, new char[] {'a', 'b'}) + Arrays.mismatch(new long[0], new long[0]) + Arrays.equals(new Object[] {1}, new Object[] {1L}) + Arrays.equals(new String[] {"A"}, new String[] {"a"}, String.CASE_INSENSITIVE_ORDER)); step(() -> Arrays.mismatch(null, new int[0]));
    }
}
