// A breadth-first search with maps, sets and queues.
import java.util.*;

public class Main {
    static void show(Object o) {
        System.out.println(o);
    }

    public static void main(String[] args) throws Exception {
        Map<Integer, List<Integer>> g = new TreeMap<>(); int[][] e = {{1, 2}, {1, 3}, {2, 4}, {3, 4}, {4, 5}, {6, 7}}; for (int[] p : e) { g.computeIfAbsent(p[0], k -> new ArrayList<>()).add(p[1]); g.computeIfAbsent(p[1], k -> new ArrayList<>()).add(p[0]); } Map<Integer, Integer> d = new LinkedHashMap<>(Map.of(1, 0)); Deque<Integer> q = new ArrayDeque<>(d.keySet()); while (!q.isEmpty()) { int u = q.poll(); for (int v : g.get(u)) if (d.putIfAbsent(v, d.get(u) + 1) == null) q.add(v); } show(g + "" + d);
    }
}
