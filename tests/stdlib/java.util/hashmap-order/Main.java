// HashMap: iteration order follows hashes and capacity; null keys; views write through.
import java.util.*;

public class Main {
    static void show(Object o) {
        System.out.println(o);
    }

    public static void main(String[] args) throws Exception {
        Map<Object, Integer> m = new HashMap<>();
        for (String s : "the quick brown fox jumps over the lazy dog and runs away".split(" ")) m.merge(s, 1, Integer::sum);
        show(m);
        m.put(null, 0); m.put(17, 1); m.put(33, 2); m.put(1L << 40, 3); m.put('c', 4); m.put(2.5, 5); m.put(true, 6);
        show(m + " " + m.hashCode());
        m.keySet().removeIf(k -> k instanceof String s && s.length() > 3); show(m.keySet());
        m.values().remove(1); m.entrySet().iterator().next().setValue(99); show(m.entrySet() + "" + m.values());
        Set<Integer> big = new HashSet<>(); for (int i = 0; i < 20; i++) big.add(i * 37 % 101 * 1000); show(big);
        Map<Integer, String> grow = new HashMap<>(2); for (int i = 40; i > 0; i -= 3) grow.put(i * i, "" + i); show(grow);
        show(new HashMap<>(Map.of("k", 1)).equals(new TreeMap<>(Map.of("k", 1))) + " " + new HashMap<>().toString() + m.containsKey(null) + m.containsValue(99) + m.get("none") + m.remove(null) + m.remove("none"));
        Map<Object, Object> self = new HashMap<>(); self.put("self", self); show(self);
    }
}
