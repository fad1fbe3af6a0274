// Records grouped, sorted and summed.
import java.util.*;
import java.util.stream.*;

public class Main {
    static void show(Object o) {
        System.out.println(o);
    }

    record I(String n, String c, int q, double p) {}

    public static void main(String[] args) throws Exception {
        List<I> l = List.of(new I("pen", "office", 10, 1.5), new I("desk", "office", 1, 150), new I("apple", "food", 30, .25), new I("bread", "food", 4, 2.75)); Map<String, DoubleSummaryStatistics> m = l.stream().collect(Collectors.groupingBy(I::c, TreeMap::new, Collectors.summarizingDouble(i -> i.q() * i.p()))); m.forEach((k, v) -> show(k + " " + v.getSum() + " " + v.getMax())); show(l.stream().sorted(Comparator.comparing(I::p).reversed()).map(I::n).collect(Collectors.joining(","))); show(l.stream().collect(Collectors.partitioningBy(i -> i.q() > 5, Collectors.averagingInt(I::q))));
    }
}
