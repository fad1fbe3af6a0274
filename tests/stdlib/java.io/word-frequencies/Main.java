// Words of standard input counted.
import java.util.*;

public class Main {
    static void show(Object o) {
        System.out.println(o);
    }

    public static void main(String[] args) throws Exception {
        Map<String, Integer> m = new TreeMap<>(); try (Scanner s = new Scanner(System.in)) { while (s.hasNext()) m.merge(s.next().toLowerCase(Locale.ROOT).replaceAll("\\W", ""), 1, Integer::sum); } m.forEach((k, v) -> show(k + "=" + v));
    }
}
