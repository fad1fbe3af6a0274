/** Row operations on a matrix of doubles: LU factorisation with partial pivoting. */
public class Main extends Bench {
    static void factor(double[][] a, int[] pivots) {
        int n = a.length;
        for (int j = 0; j < n; j++) {
            int p = j;
            for (int i = j + 1; i < n; i++)
                if (Math.abs(a[i][j]) > Math.abs(a[p][j])) p = i;
            pivots[j] = p;
            double[] row = a[p];
            a[p] = a[j];
            a[j] = row;
            double pivot = row[j];
            for (int i = j + 1; i < n; i++) {
                double[] other = a[i];
                double factor = other[j] /= pivot;
                for (int k = j + 1; k < n; k++) other[k] -= factor * row[k];
            }
        }
    }

    @Override
    long iterate(int n) {
        Random random = new Random(11);
        double[][] a = new double[n][n];
        for (double[] row : a)
            for (int j = 0; j < n; j++) row[j] = random.nextDouble();
        int[] pivots = new int[n];
        factor(a, pivots);
        long sum = 0;
        for (int i = 0; i < n; i++) sum = mix(mix(sum, pivots[i]), (long) (a[i][i] * 1e9));
        return sum;
    }

    public static void main(String[] args) {
        new Main().run("lu", 100, args);
    }
}
