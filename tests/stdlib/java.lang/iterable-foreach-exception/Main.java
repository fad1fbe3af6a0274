// An exception in forEach leaves it at once.
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
        List<Integer> seen = new ArrayList<>(); step(() -> List.of(1, 2, 3).forEach(x -> { seen.add(x); if (x == 2) throw new IllegalStateException("at " + x); })); show(seen); step(() -> List.of(1).forEach(null)); step(() -> new ArrayList<>().forEach(null));
    }
}
