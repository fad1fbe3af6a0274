// Stream: reductions, matches, finds, collect with three functions, toArray.
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
        show(Stream.of(1, 2, 3).reduce(0, Integer::sum) + "" + Stream.<Integer>empty().reduce(Integer::sum) + Stream.of("a", "bb").reduce(0, (n, s) -> n + s.length(), Integer::sum));
        show(Stream.of(1, 2).anyMatch(x -> x > 1) + "" + Stream.empty().allMatch(x -> false) + Stream.of(1).noneMatch(x -> x == 1) + Stream.of(7, 8).findFirst().get() + Stream.empty().findAny().isPresent() + Stream.of(3, 9, 2).max(Comparator.naturalOrder()).get() + Stream.<Integer>empty().min(Comparator.naturalOrder()));
        show(Stream.of("x", "y").collect(StringBuilder::new, StringBuilder::append, StringBuilder::append) + Arrays.toString(Stream.of("p").toArray(String[]::new)) + Stream.of(1, 2).toArray().getClass().getSimpleName() + Stream.of(1, 2, 3).count());
        step(() -> Stream.of(1, null).findFirst());
        step(() -> Stream.of((Integer) null).findFirst());
        step(() -> Stream.of("s").toArray(Integer[]::new));
        step(() -> Stream.of(1, 2).reduce(null));
        step(() -> Stream.of((Object) null).max((a, b) -> 0));
        step(() -> Stream.of(1).toList().add(2));
    }
}
