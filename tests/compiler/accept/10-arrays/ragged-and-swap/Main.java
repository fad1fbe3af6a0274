// Ragged arrays, rows swapped, lengths in loops, arrays in conditions.
public class Main {
    public static void main(String[] args) throws Exception {
        int[][] a = {{1}, {2, 3}, {}}; int[] t = a[0]; a[0] = a[1]; a[1] = t; int s = 0; for (int i = 0; i < a.length; i++) for (int j = 0; j < a[i].length; j++) s = s * 10 + a[i][j]; System.out.println(s + " " + a[2].length + (a[0] != a[1]) + (args.length == 0 ? a[0] : a[1])[1]); long[][][] d = new long[2][][]; d[0] = new long[][] {{5}}; System.out.println(d[0][0][0]-- + --d[0][0][0] + "" + d[1]);
    }
}
