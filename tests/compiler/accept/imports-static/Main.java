import static java.lang.Math.*;
import static java.util.Map.Entry;
import static java.util.Map.entry;
import static java.util.stream.Collectors.joining;

import java.util.*;
import java.util.function.Function;

public class Main {
    static int max(int a, int b) {
        return -1;
    }

    static class Inner {
        int m() {
            return max(1, 2);
        }
    }

    public static void main(String[] args) {
        Entry<String, Integer> e = entry("k", 1);
        System.out.println(e.getKey() + abs(-5) + PI);
        System.out.println(max(3, 4) + new Inner().m());
        Function<Integer, Integer> f = Math::abs;
        System.out.println(f.apply(-9));
        System.out.println(List.of("a", "b").stream().collect(joining("-")));
    }
}
