// Finals that are arrays, loop variables and parameters.
public class Main {
    static int sum(final int... a) { final int[] t = {0}; for (final int x : a) { final int y = x * 2; t[0] += y; } for (int i = 0; i < 2; i++) { final int k; if (i == 0) k = 10; else k = 20; t[0] += k; } return t[0]; }

    public static void main(String[] args) throws Exception {
        final int[][] g = {{1}, {2}}; g[0] = g[1]; g[1][0]++; System.out.println(sum(1, 2, 3) + " " + g[0][0]);
    }
}
