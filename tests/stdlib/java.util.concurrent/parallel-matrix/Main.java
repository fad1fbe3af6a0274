// A matrix product by tasks on a pool.
import java.util.*;
import java.util.concurrent.*;

public class Main {
    static void show(Object o) {
        System.out.println(o);
    }

    public static void main(String[] args) throws Exception {
        int n = 12; int[][] a = new int[n][n], b = new int[n][n], c = new int[n][n]; for (int i = 0; i < n; i++) for (int j = 0; j < n; j++) { a[i][j] = i + j; b[i][j] = i - j; } try (ExecutorService x = Executors.newFixedThreadPool(3)) { List<Callable<Integer>> t = new ArrayList<>(); for (int i = 0; i < n; i++) { int r = i; t.add(() -> { int s = 0; for (int j = 0; j < n; j++) { for (int k = 0; k < n; k++) c[r][j] += a[r][k] * b[k][j]; s += c[r][j]; } return s; }); } int s = 0; for (Future<Integer> f : x.invokeAll(t)) s += f.get(); show(s + " " + Arrays.deepHashCode(c)); }
    }
}
