// Shortest paths with a PriorityQueue of arrays.
import java.util.*;

public class Main {
    static void show(Object o) {
        System.out.println(o);
    }

    public static void main(String[] args) throws Exception {
        int[][] w = {{0, 4, 1, 0}, {4, 0, 2, 5}, {1, 2, 0, 8}, {0, 5, 8, 0}}; int[] d = new int[4]; Arrays.fill(d, Integer.MAX_VALUE); d[0] = 0; PriorityQueue<int[]> q = new PriorityQueue<>(Comparator.comparingInt(a -> a[1])); q.add(new int[] {0, 0}); StringBuilder b = new StringBuilder(); while (!q.isEmpty()) { int[] u = q.poll(); if (u[1] > d[u[0]]) continue; b.append(u[0]); for (int v = 0; v < 4; v++) if (w[u[0]][v] > 0 && u[1] + w[u[0]][v] < d[v]) q.add(new int[] {v, d[v] = u[1] + w[u[0]][v]}); } show(Arrays.toString(d) + b);
    }
}
