// Stream: elements pass one by one; stateful stages are barriers; short-circuits stop sources.
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
        StringBuilder b = new StringBuilder();
        IntStream.rangeClosed(1, 5).boxed().peek(x -> b.append("a").append(x)).sorted(Comparator.reverseOrder()).peek(x -> b.append("b").append(x)).limit(2).forEach(x -> b.append("c").append(x)); show(b);
        b.setLength(0); boolean r = Stream.iterate(1, x -> { b.append(x).append(' '); return x + 1; }).anyMatch(x -> x > 3); show(b + "" + r);
        b.setLength(0); Stream.of(1, 2, 3).peek(b::append); show("[" + b + "]");
        show(Stream.of(1, 2, 3).peek(b::append).count() + "[" + b + "]");
        List<Integer> src = new ArrayList<>(List.of(1)); Stream<Integer> late = src.stream(); src.add(2); show(late.toList());
        Stream<Integer> bad = src.stream();
        step(() -> bad.forEach(x -> src.add(9)));
        b.setLength(0); Stream.of("x", "y").flatMap(s -> Stream.of(s + 1, s + 2).peek(b::append)).findFirst(); show(b);
        Iterator<Integer> it = Stream.generate(() -> 7).iterator(); show(it.next() + it.next());
    }
}
