// Stream.builder, concat, ofNullable, generate and iterate.
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
        Stream.Builder<Integer> b = Stream.builder(); b.add(1).add(2).accept(3); show(b.build().toList());
        step(() -> b.add(4));
        step(() -> b.build());
        show(Stream.concat(Stream.of(1), Stream.concat(Stream.of(2), Stream.empty())).toList() + "" + Stream.ofNullable(null).count() + Stream.ofNullable(1).count() + Stream.iterate(1, x -> x < 20, x -> x * 3).toList() + Stream.generate(() -> "g").limit(2).toList() + IntStream.builder().add(5).build().sum());
        step(() -> Stream.concat(null, Stream.of(1)));
        step(() -> Stream.iterate(1, null));
        show(Stream.of(new int[] {1, 2}).count() + "" + Stream.of(new Integer[] {1, 2}).count() + Arrays.stream(new String[] {"a", "b", "c"}, 1, 3).toList() + Stream.of(1, 2).isParallel() + Stream.of(1).parallel().isParallel() + Stream.of(1).unordered().toList());
        step(() -> Arrays.stream(new int[2], 1, 5));
    }
}
