// A cache that forgets the eldest, by LinkedHashMap.
import java.util.*;

public class Main {
    static void show(Object o) {
        System.out.println(o);
    }

    static class Lru<K, V> extends LinkedHashMap<K, V> { final int n; Lru(int n) { super(16, .75f, true); this.n = n; } @Override protected boolean removeEldestEntry(Map.Entry<K, V> e) { return size() > n; } }

    public static void main(String[] args) throws Exception {
        Lru<Integer, String> c = new Lru<>(3); for (int k : new int[] {1, 2, 3, 1, 4, 5, 1, 6}) c.compute(k, (x, v) -> v == null ? "a" : v + "b"); show(c + "" + c.firstEntry());
    }
}
