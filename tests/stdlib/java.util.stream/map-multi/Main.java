// mapMulti and flatMap do the same in two ways.
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
        show(Stream.of(List.of(1, 2), List.<Integer>of(), List.of(3)).<Integer>mapMulti(Iterable::forEach).toList() + "" + Stream.of(1, 2, 3).flatMap(x -> Stream.of(x).filter(y -> y % 2 == 1)).toList() + Stream.of("ab", "c").flatMapToInt(String::chars).boxed().toList() + IntStream.of(1, 2).flatMap(x -> IntStream.range(0, x)).sum() + Stream.of(1, 2).mapMultiToInt((x, c) -> { c.accept(x); c.accept(x * 10); }).sum() + DoubleStream.of(1.5).mapMulti((d, c) -> c.accept(d * 2)).sum()); step(() -> Stream.of(1).flatMap(null)); StringBuilder b = new StringBuilder(); Stream.of(1, 2).flatMap(x -> Stream.of(x).onClose(() -> b.append("c").append(x))).toList(); show(b);
    }
}
