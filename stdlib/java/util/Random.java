package java.util;

import ibrik.lang.Unsafe;
import java.util.random.RandomGenerator;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import java.util.stream.LongStream;

/** The 48-bit linear congruential generator. */
public class Random implements RandomGenerator, java.io.Serializable {
    private static final long serialVersionUID = 3905348978240129619L;
    private static final java.io.ObjectStreamField[] serialPersistentFields = {
        new java.io.ObjectStreamField("seed", long.class), new java.io.ObjectStreamField("nextNextGaussian", double.class),
        new java.io.ObjectStreamField("haveNextNextGaussian", boolean.class)};
    private static final long MULTIPLIER = 0x5DEECE66DL;
    private static final long MASK = (1L << 48) - 1;
    private static final long SEED = Unsafe.fieldOffset(Random.class, "seed");
    private static long uniquifier = 8682522807148012L;

    private volatile long seed;
    private double nextNextGaussian;
    private boolean haveNextNextGaussian;

    public Random() {
        this(nextUniquifier() ^ System.nanoTime());
    }

    private static synchronized long nextUniquifier() {
        return uniquifier *= 1181783497276652981L;
    }

    public Random(long seed) {
        if (getClass() == Random.class) {
            this.seed = (seed ^ MULTIPLIER) & MASK;
        } else {
            setSeed(seed);
        }
    }

    public static Random from(RandomGenerator generator) {
        if (generator instanceof Random) {
            return (Random) generator;
        }
        Objects.requireNonNull(generator);
        return new Wrapper(generator);
    }

    /** Another generator as a Random. */
    private static final class Wrapper extends Random {
        private static final long serialVersionUID = 0L;
        private final transient RandomGenerator generator;
        private final boolean initialized;

        Wrapper(RandomGenerator generator) {
            super(0L);
            this.generator = generator;
            initialized = true;
        }

        @Override
        public void setSeed(long seed) {
            if (initialized) {
                throw new UnsupportedOperationException();
            }
        }

        @Override
        protected int next(int bits) {
            return generator.nextInt() >>> 32 - bits;
        }

        @Override
        public void nextBytes(byte[] bytes) {
            generator.nextBytes(bytes);
        }

        @Override
        public boolean nextBoolean() {
            return generator.nextBoolean();
        }

        @Override
        public float nextFloat() {
            return generator.nextFloat();
        }

        @Override
        public float nextFloat(float bound) {
            return generator.nextFloat(bound);
        }

        @Override
        public float nextFloat(float origin, float bound) {
            return generator.nextFloat(origin, bound);
        }

        @Override
        public double nextDouble() {
            return generator.nextDouble();
        }

        @Override
        public double nextDouble(double bound) {
            return generator.nextDouble(bound);
        }

        @Override
        public double nextDouble(double origin, double bound) {
            return generator.nextDouble(origin, bound);
        }

        @Override
        public int nextInt() {
            return generator.nextInt();
        }

        @Override
        public int nextInt(int bound) {
            return generator.nextInt(bound);
        }

        @Override
        public int nextInt(int origin, int bound) {
            return generator.nextInt(origin, bound);
        }

        @Override
        public long nextLong() {
            return generator.nextLong();
        }

        @Override
        public long nextLong(long bound) {
            return generator.nextLong(bound);
        }

        @Override
        public long nextLong(long origin, long bound) {
            return generator.nextLong(origin, bound);
        }

        @Override
        public double nextGaussian() {
            return generator.nextGaussian();
        }

        @Override
        public double nextGaussian(double mean, double stddev) {
            return generator.nextGaussian(mean, stddev);
        }

        @Override
        public double nextExponential() {
            return generator.nextExponential();
        }

        @Override
        public IntStream ints(long streamSize) {
            return generator.ints(streamSize);
        }

        @Override
        public IntStream ints() {
            return generator.ints();
        }

        @Override
        public IntStream ints(long streamSize, int origin, int bound) {
            return generator.ints(streamSize, origin, bound);
        }

        @Override
        public IntStream ints(int origin, int bound) {
            return generator.ints(origin, bound);
        }

        @Override
        public LongStream longs(long streamSize) {
            return generator.longs(streamSize);
        }

        @Override
        public LongStream longs() {
            return generator.longs();
        }

        @Override
        public LongStream longs(long streamSize, long origin, long bound) {
            return generator.longs(streamSize, origin, bound);
        }

        @Override
        public LongStream longs(long origin, long bound) {
            return generator.longs(origin, bound);
        }

        @Override
        public DoubleStream doubles(long streamSize) {
            return generator.doubles(streamSize);
        }

        @Override
        public DoubleStream doubles() {
            return generator.doubles();
        }

        @Override
        public DoubleStream doubles(long streamSize, double origin, double bound) {
            return generator.doubles(streamSize, origin, bound);
        }

        @Override
        public DoubleStream doubles(double origin, double bound) {
            return generator.doubles(origin, bound);
        }
    }

    public synchronized void setSeed(long seed) {
        this.seed = (seed ^ MULTIPLIER) & MASK;
        haveNextNextGaussian = false;
    }

    protected int next(int bits) {
        long old;
        long next;
        do {
            old = seed;
            next = old * MULTIPLIER + 0xBL & MASK;
        } while (!Unsafe.compareAndSetLong(this, SEED, old, next));
        return (int) (next >>> 48 - bits);
    }

    @Override
    public void nextBytes(byte[] bytes) {
        for (int i = 0, len = bytes.length; i < len;) {
            for (int rnd = nextInt(), n = Math.min(len - i, 4); n-- > 0; rnd >>= 8) {
                bytes[i++] = (byte) rnd;
            }
        }
    }

    @Override
    public int nextInt() {
        return next(32);
    }

    @Override
    public int nextInt(int bound) {
        if (bound <= 0) {
            throw new IllegalArgumentException("bound must be positive");
        }
        int r = next(31);
        int m = bound - 1;
        if ((bound & m) == 0) {
            return (int) (bound * (long) r >> 31);
        }
        for (int u = r; u - (r = u % bound) + m < 0; u = next(31)) {
            continue;
        }
        return r;
    }

    @Override
    public long nextLong() {
        return ((long) next(32) << 32) + next(32);
    }

    @Override
    public boolean nextBoolean() {
        return next(1) != 0;
    }

    @Override
    public float nextFloat() {
        return next(24) * 0x1.0p-24f;
    }

    @Override
    public double nextDouble() {
        return (((long) next(26) << 27) + next(27)) * 0x1.0p-53;
    }

    @Override
    public synchronized double nextGaussian() {
        if (haveNextNextGaussian) {
            haveNextNextGaussian = false;
            return nextNextGaussian;
        }
        double v1;
        double v2;
        double s;
        do {
            v1 = 2 * nextDouble() - 1;
            v2 = 2 * nextDouble() - 1;
            s = v1 * v1 + v2 * v2;
        } while (s >= 1 || s == 0);
        double multiplier = StrictMath.sqrt(-2 * StrictMath.log(s) / s);
        nextNextGaussian = v2 * multiplier;
        haveNextNextGaussian = true;
        return v1 * multiplier;
    }

    @Override
    public IntStream ints(long streamSize) {
        return RandomGenerator.super.ints(streamSize);
    }

    @Override
    public IntStream ints() {
        return RandomGenerator.super.ints();
    }

    /** A bounded int as the streams of this class make it. */
    private int bounded(int origin, int bound) {
        if (origin >= bound) {
            return nextInt();
        }
        int n = bound - origin;
        if (n > 0) {
            return nextInt(n) + origin;
        }
        int r;
        do {
            r = nextInt();
        } while (r < origin || r >= bound);
        return r;
    }

    @Override
    public IntStream ints(long streamSize, int origin, int bound) {
        ibrik.util.RandomSupport.checkStreamSize(streamSize);
        return ints(origin, bound).limit(streamSize);
    }

    @Override
    public IntStream ints(int origin, int bound) {
        ibrik.util.RandomSupport.checkRange(origin, bound);
        return IntStream.generate(() -> bounded(origin, bound)).sequential();
    }

    @Override
    public LongStream longs(long streamSize) {
        return RandomGenerator.super.longs(streamSize);
    }

    @Override
    public LongStream longs() {
        return RandomGenerator.super.longs();
    }

    @Override
    public LongStream longs(long streamSize, long origin, long bound) {
        return RandomGenerator.super.longs(streamSize, origin, bound);
    }

    @Override
    public LongStream longs(long origin, long bound) {
        return RandomGenerator.super.longs(origin, bound);
    }

    @Override
    public DoubleStream doubles(long streamSize) {
        return RandomGenerator.super.doubles(streamSize);
    }

    @Override
    public DoubleStream doubles() {
        return RandomGenerator.super.doubles();
    }

    @Override
    public DoubleStream doubles(long streamSize, double origin, double bound) {
        return RandomGenerator.super.doubles(streamSize, origin, bound);
    }

    @Override
    public DoubleStream doubles(double origin, double bound) {
        return RandomGenerator.super.doubles(origin, bound);
    }

    private synchronized void writeObject(java.io.ObjectOutputStream s) throws java.io.IOException {
        java.io.ObjectOutputStream.PutField fields = s.putFields();
        fields.put("seed", seed);
        fields.put("nextNextGaussian", nextNextGaussian);
        fields.put("haveNextNextGaussian", haveNextNextGaussian);
        s.writeFields();
    }

    private void readObject(java.io.ObjectInputStream s) throws java.io.IOException, ClassNotFoundException {
        java.io.ObjectInputStream.GetField fields = s.readFields();
        seed = fields.get("seed", -1L);
        if (seed < 0) {
            throw new java.io.StreamCorruptedException("Random: invalid seed");
        }
        nextNextGaussian = fields.get("nextNextGaussian", 0.0);
        haveNextNextGaussian = fields.get("haveNextNextGaussian", false);
    }
}
