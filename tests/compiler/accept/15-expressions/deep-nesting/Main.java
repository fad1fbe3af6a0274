// JLS 15: long chains and deep nesting of every operator.
import java.util.*;
import java.util.function.*;

public class Main {
    public static void main(String[] args) throws Exception {
        int x = ((((((((((1 + 2) * 3) - 4) / 5) % 6) << 7) >> 2) | 8) & 9) ^ 10);
        System.out.println(x + -(-(-(-x))) + ~~~x);
        System.out.println(x > 0 ? x > 1 ? x > 2 ? x > 3 ? "4" : "3" : "2" : "1" : "0");
        System.out.println(1 + 2 + 3 + 4 + 5 + 6 + 7 + 8 + 9 + 10 + 1 * 2 * 3 * 4 * 5 - 1 - 2 - 3 - 4 + (1 - (2 - (3 - (4 - 5)))));
        System.out.println(Math.max(Math.max(Math.max(1, 2), Math.max(3, 4)), Math.max(Math.max(5, 6), Math.max(7, 8))));
        Function<Integer, Function<Integer, Function<Integer, Function<Integer, Integer>>>> f = a -> b -> c -> d -> a + b * c - d;
        System.out.println(f.apply(1).apply(2).apply(3).apply(4));
        System.out.println(List.of(List.of(List.of(List.of(List.of(1))))).get(0).get(0).get(0).get(0).get(0) + 1);
        boolean b = !(!(!(x > 1 && (x < 2 || x > 3 && !(x == 4 || x == 5))))); System.out.println(b);
        StringBuilder s = new StringBuilder(); s.append(new StringBuilder().append(new StringBuilder().append(1).append(2)).append(3)).append(4); System.out.println(s);
        int[] a = {1, 2, 3, 4, 0}; System.out.println(a[a[a[a[a[4]]]]]);
    }
}
