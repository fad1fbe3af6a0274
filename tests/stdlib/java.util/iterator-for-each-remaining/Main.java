// forEachRemaining and spliterators half way.
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
        Iterator<Integer> i = List.of(1, 2, 3).iterator(); i.next(); i.forEachRemaining(x -> System.out.print(x)); show(i.hasNext()); ListIterator<String> l = new ArrayList<>(List.of("a", "b")).listIterator(); l.next(); l.forEachRemaining(System.out::print); show(l.previousIndex()); Spliterator<Integer> s = new TreeSet<>(Set.of(1, 2, 3, 4)).spliterator(); s.tryAdvance(x -> System.out.print(x)); s.forEachRemaining(x -> System.out.print(x)); show(s.tryAdvance(x -> {})); step(() -> List.of(1).iterator().forEachRemaining(null));
    }
}
