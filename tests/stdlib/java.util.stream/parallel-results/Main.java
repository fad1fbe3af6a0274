// Parallel streams: the same results as sequential ones.
import java.util.*;
import java.util.stream.*;

public class Main {
    static void show(Object o) {
        System.out.println(o);
    }

    public static void main(String[] args) throws Exception {
        List<Integer> big = IntStream.range(0, 5000).boxed().toList();
        show(big.parallelStream().mapToInt(x -> x).sum() + " " + big.parallelStream().filter(x -> x % 7 == 0).map(x -> x * 2).toList().hashCode() + " " + big.parallelStream().reduce(0, Integer::sum) + " " + big.parallelStream().collect(Collectors.groupingBy(x -> x % 3, Collectors.counting())));
        show(big.parallelStream().sorted(Comparator.reverseOrder()).limit(3).toList() + "" + big.parallelStream().findFirst().get() + big.parallelStream().skip(4990).toList() + big.parallelStream().anyMatch(x -> x == 4999) + IntStream.range(0, 10000).parallel().filter(i -> i % 2 == 1).count());
        StringBuffer b = new StringBuffer(); big.parallelStream().limit(6).forEachOrdered(b::append); show(b); show(big.parallelStream().map(x -> "" + x % 10).collect(Collectors.joining()).hashCode());
        show(Arrays.stream(big.parallelStream().mapToInt(x -> x).map(x -> x * x % 1000).sorted().distinct().toArray()).sum());
        int[] a = new int[3000]; Arrays.parallelSetAll(a, i -> (i * 7919) % 3000); Arrays.parallelSort(a); show(a[0] + " " + a[2999] + Arrays.hashCode(a));
    }
}
