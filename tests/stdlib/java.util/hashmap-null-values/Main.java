// HashMap keeps null keys and values, and tells them from absent ones.
import java.util.*;

public class Main {
    static void show(Object o) {
        System.out.println(o);
    }

    public static void main(String[] args) throws Exception {
        Map<String, String> m = new HashMap<>(); m.put(null, "n"); m.put("v", null); show(m + "" + m.get("v") + m.containsKey("v") + m.containsKey("w") + m.getOrDefault("v", "d") + m.putIfAbsent("v", "x") + m.get("v") + m.remove(null) + m.containsValue(null)); m.put("z", null); show(m.computeIfAbsent("z", k -> "c") + m.merge("q", "1", String::concat) + m.compute("q", (k, v) -> v + k) + m.replace("none", "x") + m.entrySet().contains(Map.entry("q", "1q")));
    }
}
