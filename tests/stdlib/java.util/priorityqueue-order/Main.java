// Polling a PriorityQueue sorts; equal elements by comparator.
import java.util.*;

public class Main {
    static void show(Object o) {
        System.out.println(o);
    }

    public static void main(String[] args) throws Exception {
        PriorityQueue<String> q = new PriorityQueue<>(Comparator.comparing(String::length).thenComparing(Comparator.naturalOrder())); for (String s : "the quick brown fox jumps over a lazy dog".split(" ")) q.offer(s); StringBuilder b = new StringBuilder(); while (q.size() > 2) b.append(q.poll()).append(' '); show(b + "" + q + q.comparator().compare("a", "b")); q.clear(); show(q.peek() + "" + q.poll() + q.isEmpty()); Random r = new Random(4); PriorityQueue<Integer> p = new PriorityQueue<>(); for (int i = 0; i < 200; i++) p.add(r.nextInt(50)); int last = -1; boolean ok = true; while (!p.isEmpty()) { ok &= p.peek() >= last; last = p.poll(); } show(ok);
    }
}
