// binarySearch in parts, of objects and with comparators.
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
        int[] a = {1, 3, 5, 7, 9}; show(Arrays.binarySearch(a, 5) + "" + Arrays.binarySearch(a, 4) + Arrays.binarySearch(a, 1, 3, 9) + Arrays.binarySearch(new String[] {"a", "c"}, "b") + Arrays.binarySearch(new String[] {"ccc", "bb", "a"}, "xx", Comparator.comparing(String::length, Comparator.reverseOrder())) + Arrays.binarySearch(new double[] {-0.0, 0.0, Double.NaN}, Double.NaN) + Arrays.binarySearch(new char[0], 'x')); step(() -> Arrays.binarySearch(a, 3, 2, 1)); step(() -> Arrays.binarySearch(new Object[] {1, "s"}, 2)); step(() -> Arrays.binarySearch(a, 0, 9, 1));
    }
}
