// The three forms of reduce and their identities.
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
        show(Stream.of(1, 2, 3).reduce((a, b) -> a * 10 + b).get() + "" + Stream.of("a", "b").reduce("-", String::concat) + Stream.of("a", "bb").reduce(1, (n, s) -> n * s.length(), (x, y) -> x * y) + IntStream.empty().reduce(Integer::sum) + IntStream.of(5).reduce(10, Math::max) + Stream.<String>empty().reduce("id", (a, b) -> b) + LongStream.rangeClosed(1, 5).reduce((a, b) -> a * b).getAsLong() + DoubleStream.of(2, 3).reduce(1, (a, b) -> a / b)); step(() -> Stream.of(1, 2).reduce((a, b) -> null).get());
    }
}
