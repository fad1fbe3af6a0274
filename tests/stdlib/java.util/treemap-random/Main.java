// A TreeMap against a sorted list, through thousands of changes.
import java.util.*;

public class Main {
    static void show(Object o) {
        System.out.println(o);
    }

    public static void main(String[] args) throws Exception {
        TreeMap<Integer, Integer> m = new TreeMap<>(); boolean[] in = new boolean[300]; Random r = new Random(21); boolean ok = true; for (int i = 0; i < 5000; i++) { int k = r.nextInt(300); if (r.nextBoolean()) { ok &= (m.put(k, i) != null) == in[k]; in[k] = true; } else { ok &= (m.remove(k) != null) == in[k]; in[k] = false; } int q = r.nextInt(300); Integer f = m.floorKey(q), c = m.ceilingKey(q); int x = q; while (x >= 0 && !in[x]) x--; ok &= x < 0 ? f == null : f == x; x = q; while (x < 300 && !in[x]) x++; ok &= x == 300 ? c == null : c == x; } show(ok + "" + m.size());
    }
}
