package ibrik.random;

import java.util.random.RandomGenerator.LeapableGenerator;

/** xoroshiro128++ and xoshiro256++ of Blackman and Vigna. */
public final class Xo implements LeapableGenerator {
    private static final long[] JUMP_128 = {0x2bd7a6a6e99c2ddcL, 0x0992ccaf6a6fca05L},
        LEAP_128 = {0x360fd5f2cf8d5d99L, 0x9c6e6877736c46e3L},
        JUMP_256 = {0x180ec6d33cfd0abaL, 0xd5a61266f0c9392cL, 0xa9582618e03fc9aaL, 0x39abdc4529b1661cL},
        LEAP_256 = {0x76e15d3efefdcbbfL, 0xc5004e441c522fb3L, 0x77710069854ee241L, 0x39109bb02acbe635L};

    private final Xbg xbg;

    private Xo(long[] x) {
        long any = 0;
        for (long w : x) any |= w;
        for (int i = 0; any == 0 && i < x.length; i++) x[i] = Mixing.stafford13((i + 1) * Mixing.GOLDEN);
        xbg = x.length == 2 ? new Xbg.X128(x, 49, 21, 28) : Xbg.of(x);
    }

    public static Xo of(int n, long seed) {
        long[] x = new long[n];
        x[0] = Mixing.stafford13(seed ^= Mixing.SILVER);
        for (int i = 1; i < n; i++) x[i] = Mixing.stafford13(seed += Mixing.GOLDEN);
        return new Xo(x);
    }

    public static Xo of(int n, byte[] seed) {
        return new Xo(Mixing.words(seed, n, n));
    }

    @Override
    public long nextLong() {
        long[] x = xbg.x;
        long z = x.length == 2 ? Long.rotateLeft(x[0] + x[1], 17) + x[0] : Long.rotateLeft(x[0] + x[3], 23) + x[0];
        xbg.advance();
        return z;
    }

    @Override
    public Xo copy() {
        return new Xo(xbg.x.clone());
    }

    private void jump(long[] polynomial) {
        long[] x = xbg.x, sum = new long[x.length];
        for (long w : polynomial) {
            for (int b = 0; b < 64; b++) {
                if ((w >>> b & 1) != 0) for (int i = 0; i < x.length; i++) sum[i] ^= x[i];
                xbg.advance();
            }
        }
        System.arraycopy(sum, 0, x, 0, x.length);
    }

    @Override
    public void jump() {
        jump(xbg.x.length == 2 ? JUMP_128 : JUMP_256);
    }

    @Override
    public void leap() {
        jump(xbg.x.length == 2 ? LEAP_128 : LEAP_256);
    }

    @Override
    public double jumpDistance() {
        return xbg.x.length == 2 ? 0x1.0p64 : 0x1.0p128;
    }

    @Override
    public double leapDistance() {
        return xbg.x.length == 2 ? 0x1.0p96 : 0x1.0p192;
    }
}
