// Gatherers: windows, fold, scan, mapConcurrent, own ones, composition.
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
        show(Stream.of(1, 2, 3, 4, 5).gather(Gatherers.windowFixed(2)).toList() + "" + Stream.of(1, 2, 3, 4).gather(Gatherers.windowSliding(3)).toList() + Stream.of(1).gather(Gatherers.windowSliding(3)).toList());
        show(Stream.of(1, 2, 3).gather(Gatherers.fold(() -> "", (s, x) -> s + x)).toList() + "" + Stream.of(1, 2, 3).gather(Gatherers.scan(() -> 10, Integer::sum)).toList());
        Gatherer<Integer, ?, Integer> twice = Gatherer.of((s, x, down) -> down.push(x) && down.push(x)); show(Stream.of(1, 2).gather(twice).toList() + "" + Stream.of(1, 2).gather(twice.andThen(Gatherers.windowFixed(3))).toList());
        Gatherer<Integer, int[], Integer> untilSum = Gatherer.ofSequential(() -> new int[1], (s, x, d) -> { s[0] += x; return d.push(s[0]) && s[0] < 6; }, (s, d) -> d.push(-s[0])); show(Stream.iterate(1, x -> x + 1).gather(untilSum).toList());
        step(() -> Gatherers.windowFixed(0));
        step(() -> Stream.of(1).gather(Gatherers.windowFixed(2)).toList().get(0).add(5));
    }
}
