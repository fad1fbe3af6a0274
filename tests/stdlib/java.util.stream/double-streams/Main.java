// DoubleStream and LongStream: compensated sums, statistics, special values.
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
        show(DoubleStream.of(0.1, 0.2, 0.3, 0.4, 0.5, 0.6, 0.7).sum() + " " + DoubleStream.of(1e16, 1, -1e16).sum() + " " + DoubleStream.of(Double.NaN, 1).max() + DoubleStream.of(1, Double.POSITIVE_INFINITY).sum() + DoubleStream.of(0.0, -0.0).min());
        show(DoubleStream.of(1, 2, 4).summaryStatistics() + "" + DoubleStream.of(1, 2).average() + Stream.of(0.1, 0.1, 0.1).collect(Collectors.summingDouble(x -> x)) + DoubleStream.iterate(1, d -> d / 2).limit(5).boxed().toList());
        show(LongStream.rangeClosed(1, 20).reduce(1, (a, b) -> a * b) + " " + LongStream.of(5, 6).summaryStatistics() + LongStream.range(Long.MAX_VALUE - 2, Long.MAX_VALUE).count() + LongStream.of(1, 2).average() + LongStream.empty().min() + LongStream.of(3, 4).mapToInt(l -> (int) l).sum() + LongStream.rangeClosed(1, 5).asDoubleStream().sum());
        DoubleSummaryStatistics s = new DoubleSummaryStatistics(); show(s.getMin() + " " + s.getMax() + s.getAverage() + s); s.accept(3); s.combine(s); show(s.getCount() + s.getSum());
        IntSummaryStatistics i = new IntSummaryStatistics(3, 1, 5, 9); show(i);
        step(() -> new IntSummaryStatistics(1, 5, 1, 3));
        step(() -> new LongSummaryStatistics(-1, 0, 0, 0));
    }
}
