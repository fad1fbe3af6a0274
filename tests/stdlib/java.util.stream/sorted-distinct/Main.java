// sorted is stable, distinct keeps the first.
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
        record P(int k, String s) {} List<P> l = List.of(new P(2, "a"), new P(1, "b"), new P(2, "c"), new P(1, "d")); show(l.stream().sorted(Comparator.comparingInt(P::k)).map(P::s).toList() + "" + Stream.of("b", "B", "a").distinct().toList() + Stream.of(1, 1L, 1.0).distinct().count() + Stream.of(null, 1, null).distinct().toList() + IntStream.of(3, 1, 3, 2).sorted().distinct().boxed().toList() + Stream.of(new int[] {1}, new int[] {1}).distinct().count()); step(() -> Stream.of(new Object(), new Object()).sorted().toList()); step(() -> Stream.of(1, null).sorted().toList());
    }
}
