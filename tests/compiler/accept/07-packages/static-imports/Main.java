import java.util.*;
import java.util.stream.*;
import static java.lang.Integer.MAX_VALUE;
import static java.lang.Math.*;
import static java.lang.System.out;
import static java.util.Map.Entry.comparingByKey;
import static java.util.stream.Collectors.*;

public class Main {
    // JLS 7.5.3, 7.5.4: static imports of methods, fields and member types; own members come first.
    static int max(int a, int b) { return -1; }

    public static void main(String[] args) throws Exception {
        out.println(abs(-3) + " " + max(1, 2) + " " + min(1, 2) + " " + (PI > 3) + " " + MAX_VALUE);
        Map<Integer, String> m = Stream.of("a", "bb", "c").collect(groupingBy(String::length, TreeMap::new, joining("/")));
        out.println(m);
        out.println(Map.of("k", 1).entrySet().stream().sorted(comparingByKey()).toList());
        out.println(floorMod(-1, 5) + hypot(3, 4) + E);
    }
}
