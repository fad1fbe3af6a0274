// frequency, disjoint, indexOfSubList, nCopies, addAll.
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
        List<String> l = Arrays.asList("a", null, "b", "a", null); show(Collections.frequency(l, "a") + "" + Collections.frequency(l, null) + Collections.disjoint(l, List.of("z")) + Collections.indexOfSubList(l, Arrays.asList("b", "a")) + Collections.lastIndexOfSubList(l, Arrays.asList("a", null)) + Collections.indexOfSubList(l, List.of()) + Collections.indexOfSubList(List.of(), l)); Set<Integer> s = new TreeSet<>(); show(Collections.addAll(s, 3, 1, 3) + "" + s + Collections.addAll(s, 1)); step(() -> Collections.addAll(List.of(), 1)); step(() -> Collections.frequency(null, 1));
    }
}
