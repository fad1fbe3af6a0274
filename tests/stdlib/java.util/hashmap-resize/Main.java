// A HashMap keeps everything through its growth.
import java.util.*;

public class Main {
    static void show(Object o) {
        System.out.println(o);
    }

    public static void main(String[] args) throws Exception {
        Map<Integer, Integer> m = new HashMap<>(); for (int i = 0; i < 3000; i++) m.put(i * 65537, i); int s = 0; for (int i = 0; i < 3000; i++) s += m.get(i * 65537); show(m.size() + " " + s + " " + m.containsKey(65536)); for (int i = 0; i < 3000; i += 2) m.remove(i * 65537); show(m.size() + " " + m.values().stream().mapToInt(x -> x).sum() + m.keySet().iterator().next()); m.clear(); show(m + "" + m.get(0));
    }
}
