// collect with supplier, accumulator and combiner.
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
        show(Stream.of("a", "b").collect(ArrayList::new, ArrayList::add, ArrayList::addAll) + "" + IntStream.range(0, 4).collect(() -> new int[1], (a, i) -> a[0] += i, (a, b) -> a[0] += b[0])[0] + Stream.of(1, 2, 3).parallel().collect(TreeSet::new, TreeSet::add, TreeSet::addAll) + DoubleStream.of(1, 2).collect(StringBuilder::new, StringBuilder::append, StringBuilder::append)); step(() -> Stream.of(1).collect(null)); step(() -> Stream.of(1).collect(() -> { throw new IllegalStateException("supplier"); }, (a, b) -> {}, (a, b) -> {}));
    }
}
