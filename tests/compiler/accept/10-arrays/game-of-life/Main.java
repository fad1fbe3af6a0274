// A grid updated in place through copies.
import java.util.*;

public class Main {
    public static void main(String[] args) throws Exception {
        int[][] g = new int[5][5]; g[2][1] = g[2][2] = g[2][3] = 1; for (int step = 0; step < 2; step++) { int[][] n = new int[5][]; for (int i = 0; i < 5; i++) { n[i] = g[i].clone(); for (int j = 0; j < 5; j++) { int c = -g[i][j]; for (int a = Math.max(0, i - 1); a <= Math.min(4, i + 1); a++) for (int b = Math.max(0, j - 1); b <= Math.min(4, j + 1); b++) c += g[a][b]; n[i][j] = c == 3 || c == 2 && g[i][j] == 1 ? 1 : 0; } } g = n; System.out.println(Arrays.deepToString(g)); }
    }
}
