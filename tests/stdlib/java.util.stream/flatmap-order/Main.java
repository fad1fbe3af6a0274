// flatMap keeps the order of encounter, also in parallel.
import java.util.*;
import java.util.stream.*;

public class Main {
    static void show(Object o) {
        System.out.println(o);
    }

    public static void main(String[] args) throws Exception {
        show(Stream.of(3, 1, 2).flatMap(n -> IntStream.range(0, n).mapToObj(i -> n + "" + i)).toList() + "" + Stream.of(3, 1, 2).parallel().flatMap(n -> Stream.of(n, -n)).toList() + Stream.of("a-b", "c").map(s -> s.split("-")).flatMap(Arrays::stream).toList() + Stream.of(List.of(1), Set.of(2)).flatMap(Collection::stream).mapToInt(x -> x).sum());
    }
}
