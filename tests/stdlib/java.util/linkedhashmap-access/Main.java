// Access order moves what is read or written to the end.
import java.util.*;

public class Main {
    static void show(Object o) {
        System.out.println(o);
    }

    public static void main(String[] args) throws Exception {
        LinkedHashMap<String, Integer> m = new LinkedHashMap<>(8, 0.75f, true); for (String s : "a b c d".split(" ")) m.put(s, 1); m.get("a"); m.put("b", 2); m.getOrDefault("c", 0); m.merge("d", 1, Integer::sum); show(m); m.putIfAbsent("a", 9); m.computeIfPresent("b", (k, v) -> v + 1); m.containsKey("c"); m.compute("d", (k, v) -> v); show(m); m.forEach((k, v) -> {}); m.entrySet().iterator().next().setValue(7); show(m + "" + m.firstEntry() + m.reversed()); m.replace("c", 5); show(m.keySet());
    }
}
