package ibrik.random;

import java.util.Objects;
import java.util.random.RandomGenerator.SplittableGenerator;
import java.util.stream.Stream;

/** The LXM generator of 32-bit words. */
public final class L32X64 implements SplittableGenerator {
    private static final int M = 0xadb4a92d;
    private final int a;
    private int s, x0, x1;

    private L32X64(int a, int s, int x0, int x1) {
        this.a = a | 1;
        this.s = s;
        this.x0 = x0;
        this.x1 = x1;
        if ((x0 | x1) == 0) {
            int v = s;
            this.x0 = Mixing.lea(v += 0x9e3779b9);
            this.x1 = Mixing.lea(v + 0x9e3779b9);
        }
    }

    public static L32X64 of(long seed) {
        seed ^= Mixing.SILVER;
        return new L32X64(Mixing.murmur((int) (seed >>> 32)), 1, Mixing.lea((int) seed), Mixing.lea((int) seed + 0x9e3779b9));
    }

    public static L32X64 of(byte[] seed) {
        int[] w = Mixing.ints(seed, 4, 2);
        return new L32X64(w[0], w[1], w[2], w[3]);
    }

    @Override
    public int nextInt() {
        int result = Mixing.lea(s + x0);
        s = M * s + a;
        int q0 = x0, q1 = x1 ^ q0;
        x0 = Integer.rotateLeft(q0, 26) ^ q1 ^ q1 << 9;
        x1 = Integer.rotateLeft(q1, 13);
        return result;
    }

    @Override
    public long nextLong() {
        return (long) nextInt() << 32 ^ nextInt();
    }

    @Override
    public L32X64 split() {
        return split(this);
    }

    @Override
    public L32X64 split(SplittableGenerator source) {
        long brine = source.nextLong();
        return new L32X64((int) brine << 1, source.nextInt(), source.nextInt(), source.nextInt());
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
