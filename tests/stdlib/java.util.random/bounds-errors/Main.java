// Bounds that make no sense.
import java.util.*;
import java.util.random.*;

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
        RandomGenerator g = new Random(1); step(() -> g.nextInt(0)); step(() -> g.nextInt(3, 2)); step(() -> g.nextLong(0)); step(() -> g.nextDouble(-1)); step(() -> g.nextDouble(2, 1)); step(() -> g.nextFloat(0)); step(() -> g.ints(-1L)); step(() -> g.doubles(1, 0)); step(() -> g.nextGaussian(0, -1)); show(g.nextInt(1) + "" + g.nextInt(5, 6) + g.nextLong(1));
    }
}
