// Summary statistics combined and printed.
import java.util.*;
import java.util.stream.*;

public class Main {
    static void show(Object o) {
        System.out.println(o);
    }

    public static void main(String[] args) throws Exception {
        IntSummaryStatistics a = IntStream.of(3, 9).summaryStatistics(), b = IntStream.of(-5).summaryStatistics(); a.combine(b); show(a + "" + a.getAverage() + a.getSum() + new IntSummaryStatistics()); LongSummaryStatistics l = new LongSummaryStatistics(); l.accept(5); l.accept(7L); show(l + "" + l.getMax()); DoubleSummaryStatistics d = DoubleStream.of(0.1, 0.2, Double.NaN).summaryStatistics(); show(d + "" + d.getSum());
    }
}
