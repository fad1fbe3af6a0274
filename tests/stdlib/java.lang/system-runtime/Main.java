// System and Runtime: properties, array copies, identity, times, environment.
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
        System.setProperty("k.e.y", "v"); show(System.getProperty("k.e.y") + System.getProperty("none") + System.getProperty("none", "d") + System.clearProperty("k.e.y") + System.getProperty("k.e.y") + System.getProperty("line.separator").length() + System.getProperty("file.separator") + System.lineSeparator().equals("\n") + System.getenv("NO_SUCH_VARIABLE"));
        step(() -> System.getProperty(""));
        step(() -> System.setProperty("x", null));
        step(() -> System.getenv().put("a", "b"));
        int[] a = {1, 2, 3, 4, 5}; System.arraycopy(a, 0, a, 1, 4); show(Arrays.toString(a));
        step(() -> System.arraycopy(a, 3, a, 0, 3));
        step(() -> System.arraycopy(a, 0, new long[5], 0, 1));
        step(() -> System.arraycopy(a, -1, a, 0, 1));
        step(() -> System.arraycopy("x", 0, a, 0, 1));
        step(() -> System.arraycopy(new Object[] {"s", 1}, 0, new String[2], 0, 2));
        show((System.currentTimeMillis() > 0) + "" + (System.nanoTime() <= System.nanoTime()) + (Runtime.getRuntime().availableProcessors() > 0) + (Runtime.getRuntime().maxMemory() > 0) + Runtime.version().feature() + Runtime.Version.parse("25.0.1+8").compareTo(Runtime.Version.parse("25")));
        step(() -> Runtime.Version.parse("x"));
    }
}
