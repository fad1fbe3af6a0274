// Arrays: copying, filling, comparing, mismatch, deep operations, prefix, hash codes.
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
        int[] a = {1, 2, 3};
        show(Arrays.toString(Arrays.copyOf(a, 5)) + Arrays.toString(Arrays.copyOfRange(a, 1, 6)) + Arrays.toString(Arrays.copyOf(new String[] {"x"}, 2)) + Arrays.copyOf(a, 0).length);
        step(() -> Arrays.copyOf(a, -1));
        step(() -> Arrays.copyOfRange(a, 4, 5));
        step(() -> Arrays.copyOfRange(a, 2, 1));
        step(() -> Arrays.copyOf(new Object[] {"s"}, 1, Integer[].class));
        show(Arrays.equals(a, new int[] {1, 2, 3}) + " " + Arrays.equals(a, null) + Arrays.equals(new double[] {Double.NaN}, new double[] {Double.NaN}) + Arrays.equals(new double[] {0.0}, new double[] {-0.0}) + Arrays.equals(a, 0, 2, new int[] {0, 1, 2}, 1, 3));
        show(Arrays.compare(a, new int[] {1, 2}) + " " + Arrays.compare(a, new int[] {1, 5}) + " " + Arrays.compare(null, a) + " " + Arrays.mismatch(a, new int[] {1, 9, 3}) + Arrays.mismatch(a, a) + Arrays.compareUnsigned(new int[] {-1}, new int[] {1}));
        Object[] deep = {1, new int[] {2, 3}, new Object[] {"x", null, new double[0]}}; show(Arrays.deepToString(deep) + Arrays.deepHashCode(deep) + Arrays.deepEquals(deep, deep.clone()) + Arrays.toString((int[]) null));
        Object[] loop = {1, null}; loop[1] = loop; show(Arrays.deepToString(loop));
        int[] p = {1, 2, 3, 4}; Arrays.parallelPrefix(p, (x, y) -> x * 10 + y); show(Arrays.toString(p)); Arrays.setAll(p, i -> i * i); show(Arrays.toString(p)); Arrays.fill(p, 1, 3, 7); show(Arrays.toString(p));
        show(Arrays.hashCode(a) + " " + Arrays.hashCode(new String[] {null, "a"}) + " " + Arrays.hashCode((int[]) null) + " " + Arrays.hashCode(new boolean[] {true, false}) + " " + Arrays.hashCode(new long[] {1L << 33}) + Arrays.stream(a, 1, 3).sum());
        List<Integer> view = Arrays.asList(3, 1, 2); view.set(0, 9); Collections.sort(view); show(view);
        step(() -> view.add(1));
        step(() -> view.remove(0));
    }
}
