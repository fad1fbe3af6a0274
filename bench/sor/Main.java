/** A five-point stencil over a grid of doubles: successive over-relaxation. */
public class Main extends Bench {
    @Override
    long iterate(int n) {
        Random random = new Random(5);
        double[][] grid = new double[n][n];
        for (double[] row : grid)
            for (int j = 0; j < n; j++) row[j] = random.nextDouble();
        double omega = 1.25, quarter = omega * 0.25, rest = 1 - omega;
        for (int pass = 0; pass < 20; pass++) {
            for (int i = 1; i < n - 1; i++) {
                double[] row = grid[i], above = grid[i - 1], below = grid[i + 1];
                for (int j = 1; j < n - 1; j++)
                    row[j] = quarter * (above[j] + below[j] + row[j - 1] + row[j + 1]) + rest * row[j];
            }
        }
        long sum = 0;
        for (double[] row : grid)
            for (double x : row) sum = mix(sum, (long) (x * 1e12));
        return sum;
    }

    public static void main(String[] args) {
        new Main().run("sor", 100, args);
    }
}
