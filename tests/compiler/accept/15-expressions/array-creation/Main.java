// JLS 15.10: dimensions evaluated first and left to right, partly empty, of generics and nested types.
import java.util.*;

public class Main {
    static int d(int n) { System.out.print("d" + n + " "); return n; }
    static <T> T[] of(T... t) { return t; }

    public static void main(String[] args) throws Exception {
        int[][][] a = new int[d(2)][d(3)][]; System.out.println(a[1].length + " " + a[1][2]);
        long[][] z = new long[d(0)][d(5)]; System.out.println(z.length);
        byte b = 3; char c = 2; System.out.println(new String[b][c][1].length + new Object[(short) 4].length + new int['\3'].length);
        List<String>[] gen = new List[2]; gen[0] = List.of("g"); Map.Entry<?, ?>[] e = new Map.Entry<?, ?>[1];
        System.out.println(gen[0].get(0).length() + e.length + of("a", "b").length + of(1, 2.0)[1].intValue());
        System.out.println(new int[] {1, 2, 3}[1] + new int[][] {{1}, {2, 3}}[1][1] + new String[] {"q"}[0].length() + (new int[5]).length);
        int i = 1; int[] r = {i, i++, ++i, i = 9, i}; System.out.println(Arrays.toString(r));
        int[][] tri = new int[4][]; for (int k = 0; k < 4; k++) { tri[k] = new int[k + 1]; tri[k][0] = tri[k][k] = 1; for (int j = 1; j < k; j++) tri[k][j] = tri[k - 1][j - 1] + tri[k - 1][j]; } System.out.println(Arrays.deepToString(tri));
    }
}
