// equals of parts of arrays.
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
        int[] a = {1, 2, 3, 4}, b = {0, 2, 3, 9}; show(Arrays.equals(a, 1, 3, b, 1, 3) + "" + Arrays.equals(a, 0, 2, b, 0, 2) + Arrays.mismatch(a, 1, 4, b, 1, 4) + Arrays.compare(a, 3, 4, b, 3, 4) + Arrays.equals(a, 0, 0, b, 2, 2)); step(() -> Arrays.equals(a, 3, 1, b, 0, 1)); step(() -> Arrays.mismatch(a, 0, 5, b, 0, 1));
    }
}
