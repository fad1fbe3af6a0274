// removeIf keeps order; a predicate that throws changes nothing.
import java.util.*;
import java.util.stream.*;

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
        List<Integer> l = new ArrayList<>(IntStream.range(0, 10).boxed().toList()); show(l.removeIf(x -> x % 3 == 0) + "" + l + l.removeIf(x -> false)); step(() -> l.removeIf(x -> { if (x == 7) throw new IllegalStateException("7"); return true; })); show(l); step(() -> l.removeIf(null));
    }
}
