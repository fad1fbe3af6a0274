// Clearing a part of a list.
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
        List<Integer> l = new ArrayList<>(IntStream.range(0, 10).boxed().toList()); l.subList(2, 5).clear(); show(l); l.subList(0, 2).addAll(List.of(7, 7)); show(l); l.subList(3, 6).replaceAll(x -> x * 10); show(l); l.subList(4, 4).add(99); show(l + "" + l.subList(2, 5).indexOf(99) + l.subList(0, 3).contains(99)); l.subList(1, 4).sort(Comparator.reverseOrder()); show(l); step(() -> l.subList(2, 3).listIterator(2)); l.subList(0, l.size()).removeIf(x -> x > 9); show(l);
    }
}
