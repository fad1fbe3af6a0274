// Stream: map, filter, flatMap, mapMulti, distinct, sorted, limit, skip, peek.
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
        show(Stream.of(5, 3, 5, 1, 3).distinct().sorted().toList() + "" + Stream.of("a b", "c").flatMap(s -> Stream.of(s.split(" "))).toList() + Stream.of(1, 2).flatMap(x -> null).count());
        show(Stream.of(1, 2, 3).<String>mapMulti((x, c) -> { for (int i = 0; i < x; i++) c.accept("" + x); }).toList());
        show(Stream.iterate(1, x -> x * 2).skip(2).limit(4).toList() + "" + IntStream.range(0, 9).skip(20).count() + Stream.of(1, 2, 3, 4).takeWhile(x -> x < 3).toList() + Stream.of(1, 2, 3, 1).dropWhile(x -> x < 3).toList());
        StringBuilder b = new StringBuilder(); Stream.of(1, 2, 3, 4).peek(x -> b.append("p").append(x)).filter(x -> x % 2 == 0).peek(x -> b.append("q").append(x)).limit(1).forEach(x -> b.append("f").append(x)); show(b);
        step(() -> Stream.of(1).limit(-1));
        step(() -> Stream.of(1).skip(-1));
        show(Stream.of("b", "a", "c").sorted(Comparator.reverseOrder()).map(String::toUpperCase).toList());
        step(() -> Stream.of(1, "a").sorted().toList());
    }
}
