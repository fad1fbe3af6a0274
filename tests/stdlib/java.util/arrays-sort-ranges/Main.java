// Sorting parts of arrays of every primitive type.
import java.util.*;

public class Main {
    static void show(Object o) {
        System.out.println(o);
    }

    public static void main(String[] args) throws Exception {
        int[] a = {9, 3, 7, 1, 5}; Arrays.sort(a, 1, 4); char[] c = "zyxwv".toCharArray(); Arrays.sort(c, 0, 3); float[] f = {2f, Float.NaN, -0f, 0f, -1f}; Arrays.sort(f); short[] s = {3, -5, 2}; Arrays.sort(s, 1, 3); byte[] b = {1, -1, 127, -128}; Arrays.sort(b); long[] l = {5, 4, 3, 2, 1}; Arrays.sort(l, 2, 5); show(Arrays.toString(a) + new String(c) + Arrays.toString(f) + Arrays.toString(s) + Arrays.toString(b) + Arrays.toString(l)); Random r = new Random(8); for (int n : new int[] {10, 60, 300, 3000}) { int[] x = r.ints(n, -n, n).toArray(), y = x.clone(); Arrays.sort(x); for (int i = 1; i < n; i++) for (int j = i; n <= 300 && j > 0 && y[j] < y[j - 1]; j--) { int t = y[j]; y[j] = y[j - 1]; y[j - 1] = t; } System.out.print((n > 300 || Arrays.equals(x, y)) + " " + Arrays.hashCode(x) + " "); } System.out.println();
    }
}
