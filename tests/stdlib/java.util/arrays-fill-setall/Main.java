// fill, setAll, parallelSetAll, stream of parts.
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
        int[] a = new int[6]; Arrays.fill(a, 7); Arrays.fill(a, 2, 4, 0); show(Arrays.toString(a)); Arrays.setAll(a, i -> i * i); show(Arrays.toString(a)); double[] d = new double[3]; Arrays.setAll(d, i -> i / 2.0); show(Arrays.toString(d)); String[] s = new String[2]; Arrays.setAll(s, i -> "s" + i); show(Arrays.toString(s) + Arrays.stream(a, 2, 4).sum()); step(() -> Arrays.fill(a, 4, 2, 1)); step(() -> Arrays.fill(a, 0, 7, 1)); step(() -> Arrays.setAll(a, null)); step(() -> Arrays.fill(new Integer[1], (Object) "x"));
    }
}
