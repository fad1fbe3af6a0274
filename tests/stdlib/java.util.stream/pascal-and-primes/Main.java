// Number sequences as streams.
import java.util.*;
import java.util.stream.*;

public class Main {
    static void show(Object o) {
        System.out.println(o);
    }

    public static void main(String[] args) throws Exception {
        show(Stream.iterate(new int[] {1}, r -> { int[] n = new int[r.length + 1]; n[0] = n[r.length] = 1; for (int i = 1; i < r.length; i++) n[i] = r[i - 1] + r[i]; return n; }).limit(6).map(Arrays::toString).collect(Collectors.joining(" "))); show(IntStream.iterate(2, i -> i + 1).filter(i -> IntStream.rangeClosed(2, (int) Math.sqrt(i)).noneMatch(d -> i % d == 0)).limit(15).boxed().toList()); show(Stream.iterate(27L, n -> n != 1, n -> n % 2 == 0 ? n / 2 : 3 * n + 1).count());
    }
}
