// descendingSet, headSet and tailSet share their elements with the set.
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
        TreeSet<Integer> t = new TreeSet<>(List.of(1, 3, 5, 7)); NavigableSet<Integer> d = t.descendingSet(); d.add(4); show(t + "" + d + d.first() + d.lower(4) + d.headSet(4, true) + t.tailSet(4).size()); t.headSet(4).clear(); show(d + "" + t.pollLast() + d.pollFirst() + t); step(() -> t.headSet(3).add(9)); show(t.subSet(0, true, 9, true).descendingSet());
    }
}
