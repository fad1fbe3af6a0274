/** Double division and array walks: the spectral norm of an infinite matrix, by the power method. */
public class Main extends Bench {
    static double a(int i, int j) {
        return 1.0 / ((i + j) * (i + j + 1) / 2 + i + 1);
    }

    static void multiply(double[] v, double[] out) {
        for (int i = 0; i < v.length; i++) {
            double sum = 0;
            for (int j = 0; j < v.length; j++) sum += a(i, j) * v[j];
            out[i] = sum;
        }
    }

    static void multiplyTransposed(double[] v, double[] out) {
        for (int i = 0; i < v.length; i++) {
            double sum = 0;
            for (int j = 0; j < v.length; j++) sum += a(j, i) * v[j];
            out[i] = sum;
        }
    }

    @Override
    long iterate(int n) {
        double[] u = new double[n], v = new double[n], scratch = new double[n];
        for (int i = 0; i < n; i++) u[i] = 1;
        for (int i = 0; i < 10; i++) {
            multiply(u, scratch);
            multiplyTransposed(scratch, v);
            multiply(v, scratch);
            multiplyTransposed(scratch, u);
        }
        double vBv = 0, vv = 0;
        for (int i = 0; i < n; i++) {
            vBv += u[i] * v[i];
            vv += v[i] * v[i];
        }
        return (long) (Math.sqrt(vBv / vv) * 1e12);
    }

    public static void main(String[] args) {
        new Main().run("spectralnorm", 120, args);
    }
}
