/** Double arithmetic in local variables and tight loops: points of the Mandelbrot set are counted. */
public class Main extends Bench {
    @Override
    long iterate(int size) {
        long sum = 0;
        for (int row = 0; row < size; row++) {
            double ci = 2.0 * row / size - 1.0;
            int bits = 0;
            for (int column = 0; column < size; column++) {
                double cr = 2.0 * column / size - 1.5;
                double zr = 0, zi = 0, zr2 = 0, zi2 = 0;
                int n = 0;
                while (n < 50 && zr2 + zi2 <= 4.0) {
                    zi = 2 * zr * zi + ci;
                    zr = zr2 - zi2 + cr;
                    zr2 = zr * zr;
                    zi2 = zi * zi;
                    n++;
                }
                bits = bits << 1 | (n == 50 ? 1 : 0);
                if ((column & 7) == 7) {
                    sum = mix(sum, bits & 0xff);
                    bits = 0;
                }
            }
        }
        return sum;
    }

    public static void main(String[] args) {
        new Main().run("mandelbrot", 240, args);
    }
}
