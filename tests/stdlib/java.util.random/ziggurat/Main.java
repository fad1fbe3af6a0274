// Normal and exponential deviates: every bit of the sequences of McFarland's ziggurats.
import java.util.Random;
import java.util.SplittableRandom;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;

public class Main {
    interface Draw {
        double from(RandomGenerator rng);
    }

    static void show(String name, RandomGenerator rng, Draw draw) {
        long hash = 0;
        double least = Double.POSITIVE_INFINITY, greatest = Double.NEGATIVE_INFINITY;
        StringBuilder first = new StringBuilder();
        for (int i = 0; i < 10_000; i++) {
            double d = draw.from(rng);
            hash = 31 * hash + Double.doubleToRawLongBits(d);
            least = Math.min(least, d);
            greatest = Math.max(greatest, d);
            if (i < 3) {
                first.append(' ').append(d);
            }
        }
        System.out.println(name + first + " .. " + Long.toHexString(hash) + " [" + least + ", " + greatest + "] then " + rng.nextLong());
    }

    /** The words given, then those of a generator. */
    static RandomGenerator script(long... words) {
        SplittableRandom rest = new SplittableRandom(99);
        return new RandomGenerator() {
            int next;

            @Override
            public long nextLong() {
                return next < words.length ? words[next++] : rest.nextLong();
            }

            @Override
            public double nextGaussian() {
                return 0.5; // is not what the others draw from
            }
        };
    }

    public static void main(String[] args) {
        String[] names = {"SplittableRandom", "L64X128MixRandom", "L32X64MixRandom", "L128X256MixRandom", "Xoshiro256PlusPlus", "Xoroshiro128PlusPlus"};
        for (String name : names) {
            RandomGenerator rng = RandomGeneratorFactory.of(name).create(20140327L);
            show(name, rng, RandomGenerator::nextGaussian);
            show("  exponential", rng, RandomGenerator::nextExponential);
            show("  mean, deviation", rng, r -> r.nextGaussian(-3, 1.7));
        }
        Random random = new Random(7);
        System.out.println(random.nextGaussian(1, 2) + " " + random.nextExponential() + " " + random.nextGaussian() + " " + random.nextGaussian(0, 1));
        // The tails: alias words that choose index 0, once, thrice; of either sign.
        System.out.println(script(0xff, 0).nextGaussian(0, 1) + " " + script(-1, 0, 0x8ff).nextGaussian(0, 1));
        System.out.println(script(-1, 0, 0xff, 0, 0x5500000000000001L, 0xff, 0).nextGaussian(0, 1));
        System.out.println(script(-1, 0, 0xff, 0, 0xff, 0, 5).nextExponential() + " " + script(-1, 0).nextExponential());
        // Every overhang, from points all over it.
        long hash = 0;
        SplittableRandom points = new SplittableRandom(1);
        for (int i = 0; i < 50_000; i++) {
            long alias = points.nextLong();
            long u = points.nextLong() | 0xff, v = points.nextLong(), w = points.nextLong();
            hash = 31 * hash + Double.doubleToRawLongBits(script(u, alias, v, w).nextGaussian(0, 1));
            hash = 31 * hash + Double.doubleToRawLongBits(script(u, alias, v, w).nextExponential());
        }
        System.out.println(Long.toHexString(hash));
        double[] deviations = {-1, Double.NaN, -0.0, Double.POSITIVE_INFINITY};
        for (double deviation : deviations) {
            try {
                System.out.println(new SplittableRandom(1).nextGaussian(0, deviation));
            } catch (IllegalArgumentException e) {
                System.out.println(e);
            }
        }
    }
}
