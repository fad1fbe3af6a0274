// Kahn's algorithm over a TreeMap, with a cycle found.
import java.util.*;

public class Main {
    static void show(Object o) {
        System.out.println(o);
    }

    public static void main(String[] args) throws Exception {
        for (String s : new String[] {"a>b b>c a>c d>b", "x>y y>x"}) { Map<String, Set<String>> out = new TreeMap<>(); Map<String, Integer> in = new TreeMap<>(); for (String e : s.split(" ")) { String[] p = e.split(">"); out.computeIfAbsent(p[0], k -> new TreeSet<>()).add(p[1]); in.merge(p[1], 1, Integer::sum); in.putIfAbsent(p[0], 0); } PriorityQueue<String> q = new PriorityQueue<>(); in.forEach((k, v) -> { if (v == 0) q.add(k); }); List<String> r = new ArrayList<>(); while (!q.isEmpty()) { String u = q.poll(); r.add(u); for (String v : out.getOrDefault(u, Set.of())) if (in.merge(v, -1, Integer::sum) == 0) q.add(v); } show(r + (r.size() == in.size() ? "" : " cycle")); }
    }
}
