package ibrik.random;

import java.util.random.RandomGenerator;

/**
 * Normal and exponential deviates by the ziggurat of C. D. McFarland, "A modified ziggurat algorithm for generating
 * exponentially and normally distributed pseudorandom numbers" (2014). A first word's low byte chooses one of the
 * rectangles under the curve, and most often the word itself is the point in it; else an alias table chooses an
 * overhang or the tail.
 */
public final class Ziggurat {
    private static final double TWO_63 = 0x1p63;
    private static final double[] NORMAL_Y = heights(ZigguratTables.NORMAL_X, true);
    private static final double[] EXPONENTIAL_Y = heights(ZigguratTables.EXPONENTIAL_X, false);
    /** The overhang in which the normal curve turns from convex to concave, at 1. */
    private static final int INFLECTION = inflection();

    private Ziggurat() {}

    public static double gaussian(RandomGenerator rng) {
        double[] xs = ZigguratTables.NORMAL_X;
        long first = rng.nextLong();
        int i = (int) first & 255;
        if (i < xs.length - 1) {
            return xs[i] * first;
        }
        int j = alias(ZigguratTables.NORMAL_ALIAS, rng.nextLong());
        double x = j == 0 ? normalTail(rng) : normalOverhang(rng, j, first & Long.MAX_VALUE);
        return first < 0 ? -x : x;
    }

    public static double exponential(RandomGenerator rng) {
        return exponential(rng, Double.POSITIVE_INFINITY);
    }

    /** A deviate, or once it is known to reach the limit any value that does. */
    private static double exponential(RandomGenerator rng, double limit) {
        double[] xs = ZigguratTables.EXPONENTIAL_X;
        double tails = 0;
        while (tails < limit) {
            long first = rng.nextLong();
            int i = (int) first & 255;
            if (i < xs.length - 1) {
                return tails + xs[i] * (first >>> 1);
            }
            int j = alias(ZigguratTables.EXPONENTIAL_ALIAS, rng.nextLong());
            if (j != 0) {
                return tails + exponentialOverhang(rng, j, first >>> 1);
            }
            tails += xs[0] * TWO_63;
        }
        return tails;
    }

    private static double exponentialOverhang(RandomGenerator rng, int j, long u) {
        while (true) {
            long v = rng.nextLong() >>> 1;
            double x = across(ZigguratTables.EXPONENTIAL_X, j, Math.min(u, v));
            if (above(EXPONENTIAL_Y, j, Math.max(u, v)) <= Math.exp(-x)) {
                return x;
            }
            u = rng.nextLong() >>> 1;
        }
    }

    /** Where the curve is convex the triangle above the chord holds nothing, and a point in it is mirrored. */
    private static double normalOverhang(RandomGenerator rng, int j, long u) {
        while (true) {
            long v = rng.nextLong() >>> 1;
            boolean mirrored = j < INFLECTION && v < u;
            double x = j == INFLECTION ? turning(u) : across(ZigguratTables.NORMAL_X, j, mirrored ? v : u);
            if (above(NORMAL_Y, j, mirrored ? u : v) < Math.exp(-0.5 * x * x)) {
                return x;
            }
            u = rng.nextLong() >>> 1;
        }
    }

    private static double normalTail(RandomGenerator rng) {
        double start = ZigguratTables.NORMAL_X[0] * TWO_63;
        double x;
        double limit;
        do {
            x = exponential(rng) * (1 / start);
            limit = 0.5 * x * x;
        } while (exponential(rng, limit) < limit);
        return x + start;
    }

    private static int alias(long[] table, long word) {
        long entry = table[(int) word & 255];
        return (int) (word >> 8 < entry >> 8 ? word : entry) & 255;
    }

    /** The abscissa u/2^63 of the way through overhang j. */
    private static double across(double[] xs, int j, long u) {
        return xs[j] * TWO_63 + (xs[j - 1] - xs[j]) * u;
    }

    /** As across at the inflection, where OpenJDK rounds once. */
    private static double turning(long u) {
        double[] xs = ZigguratTables.NORMAL_X;
        return Math.fma(xs[INFLECTION - 1] - xs[INFLECTION], (double) u, xs[INFLECTION] * TWO_63);
    }

    /** The height u/2^63 of the way down overhang j. */
    private static double above(double[] ys, int j, long u) {
        return ys[j - 1] * TWO_63 + (ys[j] - ys[j - 1]) * (TWO_63 - u);
    }

    private static double[] heights(double[] xs, boolean normal) {
        double[] ys = new double[xs.length];
        for (int i = 0; i < ys.length; i++) {
            double x = xs[i] * TWO_63;
            ys[i] = StrictMath.exp(normal ? -0.5 * x * x : -x) / TWO_63;
        }
        return ys;
    }

    private static int inflection() {
        int j = 0;
        while (ZigguratTables.NORMAL_X[j] * TWO_63 > 1) {
            j++;
        }
        return j;
    }
}
