/** Nested loops over arrays of arrays: the product of two dense matrices of doubles. */
public class Main extends Bench {
    static double[][] matrix(int n, int seed) {
        Random random = new Random(seed);
        double[][] m = new double[n][n];
        for (int i = 0; i < n; i++)
            for (int j = 0; j < n; j++) m[i][j] = random.next(1000) - 500;
        return m;
    }

    @Override
    long iterate(int n) {
        double[][] a = matrix(n, 1), b = matrix(n, 2), c = new double[n][n];
        for (int i = 0; i < n; i++) {
            double[] row = a[i], out = c[i];
            for (int k = 0; k < n; k++) {
                double x = row[k];
                double[] other = b[k];
                for (int j = 0; j < n; j++) out[j] += x * other[j];
            }
        }
        long sum = 0;
        for (double[] row : c)
            for (double x : row) sum = mix(sum, (long) x);
        return sum;
    }

    public static void main(String[] args) {
        new Main().run("matmul", 100, args);
    }
}
