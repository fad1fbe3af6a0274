// Enhanced for over arrays of arrays, iterables, maps, strings and own iterables; narrowing and boxing.
import java.util.*;

public class Main {
    static class R implements Iterable<Integer> { public Iterator<Integer> iterator() { return List.of(4, 5).iterator(); } }

    public static void main(String[] args) throws Exception {
        for (int[] r : new int[][] {{1}, {2, 3}}) for (long x : r) System.out.print(x); for (int i : new R()) System.out.print(i); for (Integer i : new int[] {6}) System.out.print(i); for (Map.Entry<String, Integer> e : new TreeMap<>(Map.of("a", 7)).entrySet()) System.out.print(e.getKey() + e.getValue()); for (final char c : "xy".toCharArray()) System.out.print(c); for (var s : new String[0]) System.out.print(s); for (Object o : List.of(1, "z")) System.out.print(o); for (double d : new float[] {1.5f}) System.out.println(d);
    }
}
