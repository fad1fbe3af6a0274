package ibrik.random;

import java.util.Objects;
import java.util.random.RandomGenerator.SplittableGenerator;
import java.util.stream.Stream;

/**
 * The LXM generators of Steele and Vigna: a linear congruential generator of 64 or 128 bits, one over bits, and a
 * function that mixes the sum of both.
 */
public final class Lxm implements SplittableGenerator {
    private static final long M64 = 0xd1342543de82ef95L, M128_LOW = 0xd605bbb58c8abbfdL;

    private final boolean wide, starStar;
    private final long aHigh, aLow;
    private long sHigh, sLow;
    private final Xbg xbg;

    private Lxm(boolean wide, boolean starStar, long aHigh, long aLow, long sHigh, long sLow, long[] x) {
        this.wide = wide;
        this.starStar = starStar;
        this.aHigh = aHigh;
        this.aLow = aLow | 1;
        this.sHigh = sHigh;
        this.sLow = sLow;
        long any = 0;
        for (long w : x) any |= w;
        if (any == 0) {
            long v = wide ? sHigh : sLow;
            for (int i = 0; i < x.length; i++) x[i] = Mixing.stafford13(v += Mixing.GOLDEN);
        }
        xbg = Xbg.of(x);
    }

    /** A generator with n words of x. */
    public static Lxm of(boolean wide, boolean starStar, int n, long seed) {
        seed ^= Mixing.SILVER;
        long ah = 0, al = Mixing.murmur(seed);
        if (wide) {
            ah = al;
            al = Mixing.murmur(seed += Mixing.GOLDEN);
        }
        long[] x = new long[n];
        for (int i = 0; i < n; i++) {
            if (i > 0) seed += Mixing.GOLDEN;
            x[i] = Mixing.stafford13(seed);
        }
        return new Lxm(wide, starStar, ah, al, 0, 1, x);
    }

    public static Lxm of(boolean wide, boolean starStar, int n, byte[] seed) {
        int k = wide ? 4 : 2;
        long[] w = Mixing.words(seed, n + k, n);
        long[] x = java.util.Arrays.copyOfRange(w, k, n + k);
        return wide ? new Lxm(true, starStar, w[0], w[1], w[2], w[3], x) : new Lxm(false, starStar, 0, w[0], 0, w[1], x);
    }

    @Override
    public long nextLong() {
        long z = (wide ? sHigh : sLow) + xbg.word();
        z = starStar ? Long.rotateLeft(z * 5, 7) * 9 : Mixing.lea(z);
        if (wide) {
            long u = M128_LOW * sLow;
            sHigh = M128_LOW * sHigh + Math.unsignedMultiplyHigh(M128_LOW, sLow) + sLow + aHigh;
            sLow = u + aLow;
            if (Long.compareUnsigned(sLow, u) < 0) sHigh++;
        } else {
            sLow = M64 * sLow + aLow;
        }
        xbg.advance();
        return z;
    }

    @Override
    public Lxm split() {
        return split(this);
    }

    @Override
    public Lxm split(SplittableGenerator source) {
        return split(source, source.nextLong());
    }

    private Lxm split(SplittableGenerator source, long brine) {
        long ah = wide ? source.nextLong() : 0, sh = wide ? source.nextLong() : 0, sl = source.nextLong();
        long[] x = new long[xbg.x.length];
        for (int i = 0; i < x.length; i++) x[i] = source.nextLong();
        return new Lxm(wide, starStar, ah, brine << 1, sh, sl, x);
    }

    @Override
    public Stream<SplittableGenerator> splits(long streamSize) {
        return splits(streamSize, this);
    }

    @Override
    public Stream<SplittableGenerator> splits(SplittableGenerator source) {
        Objects.requireNonNull(source, "source should be non-null");
        return Stream.generate(() -> (SplittableGenerator) split(source)).sequential();
    }

    @Override
    public Stream<SplittableGenerator> splits(long streamSize, SplittableGenerator source) {
        ibrik.util.RandomSupport.checkStreamSize(streamSize);
        return splits(source).limit(streamSize);
    }
}
