// Exceptions of the functions come out of the terminal operation.
import java.util.*;
import java.util.stream.*;

public class Main {
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
        step(() -> Stream.of(1, 0).map(x -> 10 / x).toList()); step(() -> Stream.of("a").mapToInt(Integer::parseInt).sum()); step(() -> Stream.of(1).filter(null)); step(() -> Stream.of(1, 2).forEach(x -> { throw new IllegalStateException("at " + x); })); step(() -> IntStream.range(0, 3).mapToObj(i -> List.of(1).get(i)).count()); step(() -> IntStream.range(0, 3).mapToObj(i -> List.of(1).get(i)).toList()); Stream<Integer> s = Stream.of(1); step(() -> s.map(x -> 1 / 0).count()); step(() -> s.count());
    }
}
