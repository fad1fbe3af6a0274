/** Double arithmetic over an array in strides: a fast Fourier transform there and back. */
public class Main extends Bench {
    /** Transforms complex numbers stored as pairs; direction is -1 or 1. */
    static void transform(double[] data, int direction) {
        int n = data.length / 2;
        for (int i = 0, j = 0; i < n - 1; i++) {
            if (i < j) {
                for (int k = 0; k < 2; k++) {
                    double t = data[2 * i + k];
                    data[2 * i + k] = data[2 * j + k];
                    data[2 * j + k] = t;
                }
            }
            int m = n >> 1;
            for (; m <= j; m >>= 1) j -= m;
            j += m;
        }
        for (int dual = 1; dual < n; dual <<= 1) {
            double theta = direction * Math.PI / dual;
            double s = Math.sin(theta), s2 = 2 * Math.sin(theta / 2) * Math.sin(theta / 2);
            double wr = 1, wi = 0;
            for (int a = 0; a < dual; a++) {
                for (int b = a; b < n; b += 2 * dual) {
                    int i = 2 * b, j = 2 * (b + dual);
                    double re = wr * data[j] - wi * data[j + 1];
                    double im = wr * data[j + 1] + wi * data[j];
                    data[j] = data[i] - re;
                    data[j + 1] = data[i + 1] - im;
                    data[i] += re;
                    data[i + 1] += im;
                }
                double t = wr - s * wi - s2 * wr;
                wi = wi + s * wr - s2 * wi;
                wr = t;
            }
        }
    }

    @Override
    long iterate(int n) {
        double[] data = new double[2 * n];
        Random random = new Random(7);
        for (int i = 0; i < data.length; i++) data[i] = random.next(1000);
        double[] original = data.clone();
        long sum = 0;
        transform(data, -1);
        for (double x : data) sum = mix(sum, Math.round(x * 1000));
        transform(data, 1);
        for (int i = 0; i < data.length; i++) {
            if (Math.abs(data[i] / n - original[i]) > 1e-6) throw new IllegalStateException("at " + i);
        }
        return sum;
    }

    public static void main(String[] args) {
        new Main().run("fft", 4096, args);
    }
}
