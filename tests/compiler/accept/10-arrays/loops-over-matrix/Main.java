// Matrix products and transposes.
import java.util.*;

public class Main {
    public static void main(String[] args) throws Exception {
        int[][] a = {{1, 2}, {3, 4}}, b = {{0, 1}, {1, 0}}, c = new int[2][2]; for (int i = 0; i < 2; i++) for (int j = 0; j < 2; j++) for (int k = 0; k < 2; k++) c[i][j] += a[i][k] * b[k][j]; int[][] t = new int[2][]; for (int i = 0; i < 2; i++) { t[i] = new int[2]; for (int j = 0; j < 2; j++) t[i][j] = c[j][i]; } System.out.println(Arrays.deepToString(c) + Arrays.deepToString(t));
    }
}
