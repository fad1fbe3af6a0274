// Collections: sort, search, rotate, swap, frequency, min and max, fill and others.
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
        List<Integer> l = new ArrayList<>(List.of(5, 2, 8, 2, 9));
        Collections.sort(l); show(l + " " + Collections.binarySearch(l, 8) + " " + Collections.binarySearch(l, 3) + " " + Collections.binarySearch(l, 99) + " " + Collections.binarySearch(List.of(9, 5, 1), 5, Comparator.reverseOrder()));
        Collections.rotate(l, 2); show(l); Collections.rotate(l, -7); show(l); Collections.swap(l, 0, 4); Collections.reverse(l); show(l);
        show(Collections.frequency(l, 2) + " " + Collections.max(l) + Collections.min(l, Comparator.reverseOrder()) + Collections.disjoint(l, List.of(100)) + Collections.indexOfSubList(l, List.of(2, 8)) + Collections.lastIndexOfSubList(List.of(1, 2, 1, 2), List.of(1, 2)) + Collections.replaceAll(l, 2, 0) + l);
        Collections.shuffle(l, new Random(42)); show(l); List<Integer> big = new ArrayList<>(IntStream.range(0, 20).boxed().toList()); Collections.shuffle(big, new Random(7)); show(big);
        Collections.fill(l, 1); show(l); Collections.copy(big, List.of(-1, -2)); show(big.subList(0, 4));
        step(() -> Collections.copy(l, big));
        step(() -> Collections.max(new ArrayList<Integer>()));
        step(() -> Collections.swap(l, 0, 9));
        step(() -> Collections.sort(Arrays.asList(1, null)));
        show(Collections.addAll(l, 7, 8) + "" + l + Collections.list(Collections.enumeration(l)) + Collections.reverseOrder(Comparator.<Integer>naturalOrder()).compare(1, 2));
    }
}
