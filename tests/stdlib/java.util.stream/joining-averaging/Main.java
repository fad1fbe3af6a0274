// joining, averaging, summing and summarizing.
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
        show(Stream.of("x", "y", "z").collect(Collectors.joining(", ", "{", "}")) + Stream.of(1, 2, 4).collect(Collectors.averagingInt(x -> x)) + Stream.of(1.5, 2.5).collect(Collectors.summingDouble(x -> x)) + Stream.of(3L).collect(Collectors.averagingLong(x -> x)) + Stream.of("a", "bbb").collect(Collectors.summarizingInt(String::length)) + Stream.<Double>empty().collect(Collectors.averagingDouble(x -> x)) + Stream.of(1, 2).collect(Collectors.summarizingDouble(x -> x / 4.0))); step(() -> Collectors.joining(null)); step(() -> Stream.of("a").collect(Collectors.averagingInt(s -> { throw new IllegalStateException("avg"); })));
    }
}
