// shuffle with a seed, sort back, reverse order comparators.
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
        List<Integer> l = new ArrayList<>(IntStream.range(0, 12).boxed().toList()); Collections.shuffle(l, new Random(1)); show(l); Collections.sort(l, Collections.reverseOrder()); show(l); Collections.sort(l, null); show(l); List<String> s = new LinkedList<>(List.of("a", "b", "c", "d")); Collections.shuffle(s, new Random(2)); show(s + "" + Collections.reverseOrder(String.CASE_INSENSITIVE_ORDER).compare("a", "B")); step(() -> Collections.shuffle(List.of(1, 2), new Random(3))); step(() -> Collections.sort(List.of(2, 1)));
    }
}
