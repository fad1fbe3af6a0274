// ++ and compound assignment on boxes in fields, arrays, maps and captured arrays.
import java.util.*;

public class Main {
    Integer f = 1; static Long g = 5L; Character c = 'a';

    public static void main(String[] args) throws Exception {
        Main m = new Main(); m.f++; ++m.f; m.f += 10; g *= 2; g--; m.c++; Integer[] a = {1, 2}; a[0] += a[1]++; int[] n = {0}; Runnable r = () -> n[0] += 5; r.run(); r.run(); Map<String, Integer> map = new HashMap<>(Map.of("k", 1)); map.put("k", map.get("k") + 1); System.out.println(m.f + "" + g + m.c + a[0] + a[1] + n[0] + map); Double d = 1.0; d /= 4; Boolean b = true; b &= d > 1; Integer i = 5; int old = i++; Integer j = i--; System.out.println(d + "" + b + i + old + j);
    }
}
