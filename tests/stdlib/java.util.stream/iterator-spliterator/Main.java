// Streams from and to iterators.
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
        Iterator<Integer> i = Stream.of(1, 2, 3).filter(x -> x != 2).iterator(); show(i.next() + "" + i.hasNext() + i.next() + i.hasNext()); step(() -> i.next()); step(() -> i.remove()); Spliterator<Integer> s = Stream.of(1, 2, 3).map(x -> x * 2).spliterator(); s.tryAdvance(x -> show(x)); show(s.estimateSize() + "" + s.hasCharacteristics(Spliterator.SIZED)); Iterable<String> it = () -> List.of("p", "q").iterator(); show(StreamSupport.stream(it.spliterator(), false).collect(Collectors.joining())); PrimitiveIterator.OfLong l = LongStream.of(5, 6).iterator(); show(l.nextLong() + l.next());
    }
}
