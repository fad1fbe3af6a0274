// Arrays: sorting of all kinds and ranges, binary search, stability.
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
        int[] a = {5, 3, 9, 1, 7}; Arrays.sort(a, 1, 4); show(Arrays.toString(a)); Arrays.sort(a); show(Arrays.toString(a) + Arrays.binarySearch(a, 7) + Arrays.binarySearch(a, 4) + Arrays.binarySearch(a, 0, 2, 9));
        double[] d = {2, Double.NaN, -0.0, 0.0, -1, Double.NEGATIVE_INFINITY}; Arrays.sort(d); show(Arrays.toString(d) + Arrays.binarySearch(d, -0.0) + Arrays.binarySearch(d, Double.NaN));
        String[] s = {"pear", "fig", "Apple", "kiwi", "date"}; Arrays.sort(s); show(Arrays.toString(s)); Arrays.sort(s, Comparator.comparing(String::length)); show(Arrays.toString(s)); Arrays.sort(s, 1, 4, Collections.reverseOrder()); show(Arrays.toString(s));
        char[] c = "sorting".toCharArray(); Arrays.sort(c); show(new String(c)); byte[] b = {5, -128, 127, 0}; Arrays.parallelSort(b); show(Arrays.toString(b)); long[] l = {3, Long.MIN_VALUE, 1}; Arrays.sort(l); show(Arrays.toString(l));
        step(() -> Arrays.sort(a, 3, 1));
        step(() -> Arrays.sort(a, -1, 2));
        step(() -> Arrays.sort(a, 0, 99));
        step(() -> Arrays.sort(new Object[] {1, "x"}));
        step(() -> Arrays.sort(new Object[] {1, null}));
        Random r = new Random(1); int[] big = r.ints(5000, 0, 1000).toArray(); Integer[] boxed = Arrays.stream(big).boxed().toArray(Integer[]::new); Arrays.sort(big); Arrays.sort(boxed, (x, y) -> x / 10 - y / 10); show(Arrays.hashCode(big) + " " + Arrays.hashCode(boxed));
        Integer[] bad = new Random(3).ints(200).boxed().toArray(Integer[]::new);
        step(() -> Arrays.sort(bad, (x, y) -> x.hashCode() % 7 > 3 ? 1 : -1));
    }
}
