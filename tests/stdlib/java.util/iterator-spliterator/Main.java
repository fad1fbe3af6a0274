// Iterator, PrimitiveIterator and Spliterator: traversal, splitting, characteristics.
import java.util.*;
import java.util.stream.*;

public class Main {
    static void show(Object o) {
        System.out.println(o);
    }

    interface Action {
        Object run() throws Throwable;
    }

    /** Prints what the action returns, or what it throws. */
    static void attempt(Action action) {
        try {
            System.out.println(action.run());
        } catch (Throwable t) {
            System.out.println(t.getClass().getName() + (t instanceof NullPointerException ? "" : ": " + t.getMessage()));
        }
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
        Spliterator<Integer> s = List.of(1, 2, 3, 4, 5, 6, 7).spliterator(); Spliterator<Integer> t = s.trySplit();
        show(s.estimateSize() + " " + t.estimateSize() + " " + s.hasCharacteristics(Spliterator.SIZED | Spliterator.ORDERED) + s.getExactSizeIfKnown()); t.forEachRemaining(x -> System.out.print(x)); s.tryAdvance(x -> System.out.print("|" + x)); s.forEachRemaining(x -> System.out.print(x)); show(s.tryAdvance(x -> {}) + "");
        Spliterator<Integer> a = Spliterators.spliterator(new Integer[] {1, 2}, Spliterator.DISTINCT); show(a.characteristics() + " " + Spliterators.emptySpliterator().estimateSize() + new TreeSet<>(Set.of(3)).spliterator().getComparator() + new HashSet<>(Set.of(3)).spliterator().hasCharacteristics(Spliterator.DISTINCT));
        attempt(() -> List.of(1).spliterator().getComparator());
        PrimitiveIterator.OfInt it = IntStream.range(0, 3).iterator(); show(it.nextInt() + it.next()); it.forEachRemaining((int x) -> show(x));
        attempt(() -> it.nextInt());
        Iterator<Integer> abs = new Iterator<>() { int n; public boolean hasNext() { return n < 2; } public Integer next() { return n++; } };
        step(() -> abs.remove());
        Spliterator<String> from = Spliterators.spliteratorUnknownSize(List.of("a", "b").iterator(), 0); show(from.estimateSize() == Long.MAX_VALUE); show(StreamSupport.stream(from, false).toList());
        step(() -> List.of(1).spliterator().forEachRemaining(null));
        show(Arrays.spliterator(new int[] {1, 2, 3}, 1, 3).estimateSize());
    }
}
