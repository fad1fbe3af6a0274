// partitioningBy and counting.
import java.util.stream.*;

public class Main {
    static void show(Object o) {
        System.out.println(o);
    }

    public static void main(String[] args) throws Exception {
        show(IntStream.rangeClosed(1, 10).boxed().collect(Collectors.partitioningBy(x -> x > 3, Collectors.counting())) + "" + Stream.of("a", "bb", "cc").collect(Collectors.partitioningBy(s -> s.length() > 1, Collectors.joining("/"))) + Stream.<Integer>empty().collect(Collectors.partitioningBy(x -> true, Collectors.toSet())) + Stream.of(1, 2, 3).collect(Collectors.partitioningBy(x -> x % 2 == 0, Collectors.mapping(x -> x * x, Collectors.toList()))).get(false));
    }
}
