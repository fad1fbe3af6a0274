import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Pipelines of java.util.stream with lambdas: filter, map, sort, group, reduce. */
public class Main extends Bench {
    record Order(int customer, String product, int amount) {}

    static List<Order> orders(int n) {
        Random random = new Random(43);
        List<Order> orders = new ArrayList<>();
        for (int i = 0; i < n; i++) orders.add(new Order(random.next(50), "p" + random.next(20), random.next(100)));
        return orders;
    }

    @Override
    long iterate(int n) {
        List<Order> orders = orders(n);
        long sum = orders.stream().filter(o -> o.amount() > 50).mapToLong(Order::amount).sum();
        Map<String, Integer> byProduct = orders.stream()
            .collect(Collectors.groupingBy(Order::product, TreeMap::new, Collectors.summingInt(Order::amount)));
        for (Map.Entry<String, Integer> e : byProduct.entrySet()) sum = mix(sum, e.getKey().hashCode() + e.getValue());
        String top = orders.stream()
                .sorted((a, b) -> a.amount() != b.amount() ? b.amount() - a.amount() : a.customer() - b.customer())
            .limit(10).map(o -> o.customer() + ":" + o.product()).collect(Collectors.joining(","));
        sum = mix(sum, top.hashCode());
        IntStream squares = IntStream.range(0, n).filter(i -> i % 3 != 0).map(i -> i * i);
        sum = mix(sum, squares.asLongStream().reduce(0, Bench::mix));
        return mix(sum, orders.stream().map(Order::customer).distinct().count());
    }

    public static void main(String[] args) {
        new Main().run("streams", 10000, args);
    }
}
