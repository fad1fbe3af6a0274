package java.util.concurrent;

import ibrik.lang.Unsafe;
import java.util.Random;
import java.util.concurrent.atomic.AtomicLong;
import java.util.random.RandomGenerator;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import java.util.stream.LongStream;

/** One generator for all threads, whose state is a field of the thread. */
public final class ThreadLocalRandom extends Random {
    private static final long serialVersionUID = -5851777807851030925L;
    private static final java.io.ObjectStreamField[] serialPersistentFields = {
        new java.io.ObjectStreamField("rnd", long.class), new java.io.ObjectStreamField("initialized", boolean.class)};
    private static final long GAMMA = 0x9e3779b97f4a7c15L;
    private static final long SEED = Unsafe.fieldOffset(Thread.class, "randomSeed");
    private static final AtomicLong SEEDER = new AtomicLong(mix(System.currentTimeMillis()) ^ mix(System.nanoTime()));
    private static final ThreadLocalRandom INSTANCE = new ThreadLocalRandom();

    /** Set once the constructor of Random has run, which sets a seed. */
    private final boolean initialized;

    private ThreadLocalRandom() {
        initialized = true;
    }

    public static ThreadLocalRandom current() {
        Thread t = Thread.currentThread();
        if (Unsafe.getLongVolatile(t, SEED) == 0) {
            Unsafe.putLongVolatile(t, SEED, mix(SEEDER.getAndAdd(0xbb67ae8584caa73bL)) | 1);
        }
        return INSTANCE;
    }

    private static long mix(long z) {
        z = (z ^ z >>> 33) * 0xff51afd7ed558ccdL;
        z = (z ^ z >>> 33) * 0xc4ceb9fe1a85ec53L;
        return z ^ z >>> 33;
    }

    private static long nextSeed() {
        Thread t = Thread.currentThread();
        long s = Unsafe.getLongVolatile(t, SEED) + GAMMA;
        Unsafe.putLongVolatile(t, SEED, s == 0 ? GAMMA : s);
        return s;
    }

    @Override
    public void setSeed(long seed) {
        if (initialized) throw new UnsupportedOperationException();
    }

    @Override
    protected int next(int bits) {
        return nextInt() >>> (32 - bits);
    }

    @Override
    public int nextInt() {
        return (int) (mix(nextSeed()) >>> 32);
    }

    @Override
    public long nextLong() {
        return mix(nextSeed());
    }

    @Override
    public boolean nextBoolean() {
        return nextInt() < 0;
    }

    @Override
    public int nextInt(int bound) {
        return super.nextInt(bound);
    }

    @Override
    public int nextInt(int origin, int bound) {
        return super.nextInt(origin, bound);
    }

    @Override
    public long nextLong(long bound) {
        return super.nextLong(bound);
    }

    @Override
    public long nextLong(long origin, long bound) {
        return super.nextLong(origin, bound);
    }

    @Override
    public float nextFloat() {
        return (nextInt() >>> 8) * 0x1.0p-24f;
    }

    @Override
    public float nextFloat(float bound) {
        return super.nextFloat(bound);
    }

    @Override
    public float nextFloat(float origin, float bound) {
        return super.nextFloat(origin, bound);
    }

    @Override
    public double nextDouble() {
        return (nextLong() >>> 11) * 0x1.0p-53;
    }

    @Override
    public double nextDouble(double bound) {
        return super.nextDouble(bound);
    }

    @Override
    public double nextDouble(double origin, double bound) {
        return super.nextDouble(origin, bound);
    }

    /** Random's own streams would share its seed; these go through this generator. */
    private RandomGenerator own() {
        return this::nextLong;
    }

    @Override
    public IntStream ints(long streamSize) {
        return own().ints(streamSize);
    }

    @Override
    public IntStream ints() {
        return own().ints();
    }

    @Override
    public IntStream ints(long streamSize, int origin, int bound) {
        return own().ints(streamSize, origin, bound);
    }

    @Override
    public IntStream ints(int origin, int bound) {
        return own().ints(origin, bound);
    }

    @Override
    public LongStream longs(long streamSize) {
        return own().longs(streamSize);
    }

    @Override
    public LongStream longs() {
        return own().longs();
    }

    @Override
    public LongStream longs(long streamSize, long origin, long bound) {
        return own().longs(streamSize, origin, bound);
    }

    @Override
    public LongStream longs(long origin, long bound) {
        return own().longs(origin, bound);
    }

    @Override
    public DoubleStream doubles(long streamSize) {
        return own().doubles(streamSize);
    }

    @Override
    public DoubleStream doubles() {
        return own().doubles();
    }

    @Override
    public DoubleStream doubles(long streamSize, double origin, double bound) {
        return own().doubles(streamSize, origin, bound);
    }

    @Override
    public DoubleStream doubles(double origin, double bound) {
        return own().doubles(origin, bound);
    }

    private void writeObject(java.io.ObjectOutputStream s) throws java.io.IOException {
        java.io.ObjectOutputStream.PutField fields = s.putFields();
        fields.put("rnd", Unsafe.getLongVolatile(Thread.currentThread(), SEED));
        fields.put("initialized", true);
        s.writeFields();
    }

    /** There is but one. */
    private Object readResolve() {
        return current();
    }
}
