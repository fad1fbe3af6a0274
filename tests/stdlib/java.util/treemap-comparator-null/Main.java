// TreeMap with comparators that accept null, and with ones that disagree with equals.
import java.math.*;
import java.util.*;

public class Main {
    static void show(Object o) {
        System.out.println(o);
    }

    public static void main(String[] args) throws Exception {
        TreeMap<String, Integer> m = new TreeMap<>(Comparator.nullsFirst(Comparator.reverseOrder())); m.put("a", 1); m.put(null, 2); m.put("b", 3); show(m + "" + m.get(null) + m.firstKey() + m.containsKey(null) + m.comparator().compare("a", "b") + m.ceilingKey("aa"));
        TreeSet<BigDecimal> s = new TreeSet<>(List.of(new BigDecimal("1.0"), new BigDecimal("1.00"))); show(s.size() + "" + s.contains(new BigDecimal("1.000")) + s.equals(Set.of(new BigDecimal("1.0"))));
    }
}
