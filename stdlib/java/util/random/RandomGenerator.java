package java.util.random;

import ibrik.random.Ziggurat;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import java.util.stream.Stream;

/** A source of random numbers. */
public interface RandomGenerator {
    static RandomGenerator of(String name) {
        return RandomGeneratorFactory.of(name, RandomGenerator.class).create();
    }

    static RandomGenerator getDefault() {
        return of("L32X64MixRandom");
    }

    default boolean isDeprecated() {
        return false;
    }

    default DoubleStream doubles() {
        return DoubleStream.generate(this::nextDouble).sequential();
    }

    default DoubleStream doubles(double randomNumberOrigin, double randomNumberBound) {
        ibrik.util.RandomSupport.checkRange(randomNumberOrigin, randomNumberBound);
        return DoubleStream.generate(() -> nextDouble(randomNumberOrigin, randomNumberBound))
                .sequential();
    }

    default DoubleStream doubles(long streamSize) {
        ibrik.util.RandomSupport.checkStreamSize(streamSize);
        return doubles().limit(streamSize);
    }

    default DoubleStream doubles(long streamSize, double randomNumberOrigin,
            double randomNumberBound) {
        ibrik.util.RandomSupport.checkStreamSize(streamSize);
        return doubles(randomNumberOrigin, randomNumberBound).limit(streamSize);
    }

    default IntStream ints() {
        return IntStream.generate(this::nextInt).sequential();
    }

    default IntStream ints(int randomNumberOrigin, int randomNumberBound) {
        ibrik.util.RandomSupport.checkRange(randomNumberOrigin, randomNumberBound);
        return IntStream.generate(() -> nextInt(randomNumberOrigin, randomNumberBound))
                .sequential();
    }

    default IntStream ints(long streamSize) {
        ibrik.util.RandomSupport.checkStreamSize(streamSize);
        return ints().limit(streamSize);
    }

    default IntStream ints(long streamSize, int randomNumberOrigin, int randomNumberBound) {
        ibrik.util.RandomSupport.checkStreamSize(streamSize);
        return ints(randomNumberOrigin, randomNumberBound).limit(streamSize);
    }

    default LongStream longs() {
        return LongStream.generate(this::nextLong).sequential();
    }

    default LongStream longs(long randomNumberOrigin, long randomNumberBound) {
        ibrik.util.RandomSupport.checkRange(randomNumberOrigin, randomNumberBound);
        return LongStream.generate(() -> nextLong(randomNumberOrigin, randomNumberBound))
                .sequential();
    }

    default LongStream longs(long streamSize) {
        ibrik.util.RandomSupport.checkStreamSize(streamSize);
        return longs().limit(streamSize);
    }

    default LongStream longs(long streamSize, long randomNumberOrigin, long randomNumberBound) {
        ibrik.util.RandomSupport.checkStreamSize(streamSize);
        return longs(randomNumberOrigin, randomNumberBound).limit(streamSize);
    }

    default boolean nextBoolean() {
        return nextInt() < 0;
    }

    default void nextBytes(byte[] bytes) {
        int i = 0;
        int len = bytes.length;
        for (int words = len >> 3; words-- > 0;) {
            long rnd = nextLong();
            for (int n = 8; n-- > 0; rnd >>>= 8) {
                bytes[i++] = (byte) rnd;
            }
        }
        if (i < len) {
            for (long rnd = nextLong(); i < len; rnd >>>= 8) {
                bytes[i++] = (byte) rnd;
            }
        }
    }

    default float nextFloat() {
        return (nextInt() >>> 8) * 0x1.0p-24f;
    }

    default float nextFloat(float bound) {
        ibrik.util.RandomSupport.checkBound(bound);
        float r = nextFloat() * bound;
        return r >= bound ? Math.nextDown(bound) : r;
    }

    default float nextFloat(float origin, float bound) {
        ibrik.util.RandomSupport.checkRange(origin, bound);
        return (float) ibrik.util.RandomSupport.bounded(nextFloat(), origin, bound);
    }

    default double nextDouble() {
        return (nextLong() >>> 11) * 0x1.0p-53;
    }

    default double nextDouble(double bound) {
        ibrik.util.RandomSupport.checkBound(bound);
        double r = nextDouble() * bound;
        return r >= bound ? Math.nextDown(bound) : r;
    }

    default double nextDouble(double origin, double bound) {
        ibrik.util.RandomSupport.checkRange(origin, bound);
        double r = nextDouble();
        if (bound - origin < Double.POSITIVE_INFINITY) {
            r = r * (bound - origin) + origin;
        } else {
            double h = 0.5 * origin;
            r = (r * (0.5 * bound - h) + h) * 2.0;
        }
        return r >= bound ? Math.nextDown(bound) : r;
    }

    default int nextInt() {
        return (int) (nextLong() >>> 32);
    }

    default int nextInt(int bound) {
        if (bound <= 0) {
            throw new IllegalArgumentException("bound must be positive");
        }
        int r = nextInt();
        int m = bound - 1;
        if ((bound & m) == 0) {
            return r & m;
        }
        for (int u = r >>> 1; u + m - (r = u % bound) < 0; u = nextInt() >>> 1) {
            continue;
        }
        return r;
    }

    default int nextInt(int origin, int bound) {
        ibrik.util.RandomSupport.checkRange(origin, bound);
        int r = nextInt();
        int n = bound - origin;
        int m = n - 1;
        if ((n & m) == 0) {
            return (r & m) + origin;
        }
        if (n > 0) {
            for (int u = r >>> 1; u + m - (r = u % n) < 0; u = nextInt() >>> 1) {
                continue;
            }
            return r + origin;
        }
        while (r < origin || r >= bound) {
            r = nextInt();
        }
        return r;
    }

    long nextLong();

    default long nextLong(long bound) {
        if (bound <= 0) {
            throw new IllegalArgumentException("bound must be positive");
        }
        long m = bound - 1;
        long r = nextLong();
        if ((bound & m) == 0L) {
            return r & m;
        }
        for (long u = r >>> 1; u + m - (r = u % bound) < 0L; u = nextLong() >>> 1) {
            continue;
        }
        return r;
    }

    default long nextLong(long origin, long bound) {
        ibrik.util.RandomSupport.checkRange(origin, bound);
        long r = nextLong();
        long n = bound - origin;
        long m = n - 1;
        if ((n & m) == 0L) {
            return (r & m) + origin;
        }
        if (n > 0L) {
            for (long u = r >>> 1; u + m - (r = u % n) < 0L; u = nextLong() >>> 1) {
                continue;
            }
            return r + origin;
        }
        while (r < origin || r >= bound) {
            r = nextLong();
        }
        return r;
    }

    default double nextGaussian() {
        return Ziggurat.gaussian(this);
    }

    default double nextGaussian(double mean, double stddev) {
        if (stddev < 0.0) {
            throw new IllegalArgumentException("standard deviation must be non-negative");
        }
        return mean + stddev * Ziggurat.gaussian(this);
    }

    default double nextExponential() {
        return Ziggurat.exponential(this);
    }

    default DoubleStream equiDoubles(double left, double right, boolean isLeftIncluded, boolean isRightIncluded) {
        return ibrik.util.RandomSupport.equiDoubles(this, left, right, isLeftIncluded, isRightIncluded);
    }

    /** A generator that can make a stream of others. */
    interface StreamableGenerator extends RandomGenerator {
        static StreamableGenerator of(String name) {
            return RandomGeneratorFactory.<StreamableGenerator>of(name, StreamableGenerator.class).create();
        }

        Stream<RandomGenerator> rngs();

        default Stream<RandomGenerator> rngs(long streamSize) {
            ibrik.util.RandomSupport.checkStreamSize(streamSize);
            return rngs().limit(streamSize);
        }
    }

    /** A generator that makes independent ones of itself. */
    interface SplittableGenerator extends StreamableGenerator {
        static SplittableGenerator of(String name) {
            return RandomGeneratorFactory.<SplittableGenerator>of(name, SplittableGenerator.class).create();
        }

        SplittableGenerator split();

        SplittableGenerator split(SplittableGenerator source);

        default Stream<SplittableGenerator> splits() {
            return splits(this);
        }

        Stream<SplittableGenerator> splits(long streamSize);

        Stream<SplittableGenerator> splits(SplittableGenerator source);

        Stream<SplittableGenerator> splits(long streamSize, SplittableGenerator source);

        @Override
        default Stream<RandomGenerator> rngs() {
            return splits().map(x -> x);
        }

        @Override
        default Stream<RandomGenerator> rngs(long streamSize) {
            return splits(streamSize).map(x -> x);
        }
    }

    /** A generator that can go far ahead. */
    interface JumpableGenerator extends StreamableGenerator {
        static JumpableGenerator of(String name) {
            return RandomGeneratorFactory.<JumpableGenerator>of(name, JumpableGenerator.class).create();
        }

        JumpableGenerator copy();

        void jump();

        double jumpDistance();

        default RandomGenerator copyAndJump() {
            RandomGenerator r = copy();
            jump();
            return r;
        }

        default Stream<RandomGenerator> jumps() {
            return Stream.generate(this::copyAndJump).sequential();
        }

        default Stream<RandomGenerator> jumps(long streamSize) {
            return jumps().limit(streamSize);
        }

        @Override
        default Stream<RandomGenerator> rngs() {
            return jumps();
        }

        @Override
        default Stream<RandomGenerator> rngs(long streamSize) {
            return jumps(streamSize);
        }
    }

    /** A generator that can go even farther ahead. */
    interface LeapableGenerator extends JumpableGenerator {
        static LeapableGenerator of(String name) {
            return RandomGeneratorFactory.<LeapableGenerator>of(name, LeapableGenerator.class).create();
        }

        @Override
        LeapableGenerator copy();

        void leap();

        double leapDistance();

        default JumpableGenerator copyAndLeap() {
            JumpableGenerator r = copy();
            leap();
            return r;
        }

        default Stream<JumpableGenerator> leaps() {
            return Stream.generate(this::copyAndLeap).sequential();
        }

        default Stream<JumpableGenerator> leaps(long streamSize) {
            return leaps().limit(streamSize);
        }
    }

    /** A generator that can go ahead by any distance. */
    interface ArbitrarilyJumpableGenerator extends LeapableGenerator {
        static ArbitrarilyJumpableGenerator of(String name) {
            return RandomGeneratorFactory.<ArbitrarilyJumpableGenerator>of(name, ArbitrarilyJumpableGenerator.class).create();
        }

        @Override
        ArbitrarilyJumpableGenerator copy();

        void jumpPowerOfTwo(int logDistance);

        void jump(double distance);

        @Override
        default void jump() {
            jump(jumpDistance());
        }

        default Stream<ArbitrarilyJumpableGenerator> jumps(double distance) {
            return Stream.generate(() -> copyAndJump(distance)).sequential();
        }

        default Stream<ArbitrarilyJumpableGenerator> jumps(long streamSize, double distance) {
            return jumps(distance).limit(streamSize);
        }

        @Override
        default void leap() {
            jump(leapDistance());
        }

        default ArbitrarilyJumpableGenerator copyAndJump(double distance) {
            ArbitrarilyJumpableGenerator r = copy();
            jump(distance);
            return r;
        }
    }
}
