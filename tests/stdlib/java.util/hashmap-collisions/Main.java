// HashMap: many keys of one hash; bins become trees, comparable keys, and shrink again.
import java.util.*;

public class Main {
    static void show(Object o) {
        System.out.println(o);
    }

    record Key(int n, int h) implements Comparable<Key> { @Override public int hashCode() { return h; } public int compareTo(Key o) { return Integer.compare(n, o.n); } }
    record Plain(int n) { @Override public int hashCode() { return 42; } }

    public static void main(String[] args) throws Exception {
        Map<Key, Integer> m = new HashMap<>();
        for (int i = 0; i < 200; i++) m.put(new Key(i * 7 % 200, 5), i);
        show(m.size() + " " + m.get(new Key(49, 5)) + " " + m.get(new Key(777, 5)) + " " + m.keySet().stream().limit(6).map(Key::n).toList());
        for (int i = 0; i < 197; i++) m.remove(new Key(i, 5));
        show(m);
        Map<Plain, Integer> p = new HashMap<>();
        for (int i = 0; i < 100; i++) p.put(new Plain(i), i);
        show(p.get(new Plain(77)) + " " + p.containsKey(new Plain(100)) + " " + p.size());
        p.keySet().removeIf(k -> k.n() % 2 == 0);
        show(p.size() + " " + p.values().stream().mapToInt(i -> i).sum());
        Map<Object, String> mixed = new HashMap<>();
        for (int i = 0; i < 20; i++) { mixed.put(new Key(i, 42), "k" + i); mixed.put(new Plain(i), "p" + i); }
        show(mixed.size() + mixed.get(new Key(3, 42)) + mixed.get(new Plain(3)));
    }
}
