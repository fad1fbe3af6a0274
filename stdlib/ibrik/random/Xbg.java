package ibrik.random;

/** The generators that are linear over bits; the x of an LXM, or a generator with a scrambler of its own. */
abstract class Xbg {
    final long[] x;

    Xbg(long[] x) {
        this.x = x;
    }

    /** The word that goes into the present result. */
    abstract long word();

    abstract void advance();

    static Xbg of(long[] x) {
        return x.length == 2 ? new X128(x, 24, 16, 37) : x.length == 4 ? new X256(x) : new X1024(x);
    }

    static final class X128 extends Xbg {
        private final int a, b, c;

        X128(long[] x, int a, int b, int c) {
            super(x);
            this.a = a;
            this.b = b;
            this.c = c;
        }

        @Override
        long word() {
            return x[0];
        }

        @Override
        void advance() {
            long q0 = x[0], q1 = x[1] ^ q0;
            x[0] = Long.rotateLeft(q0, a) ^ q1 ^ q1 << b;
            x[1] = Long.rotateLeft(q1, c);
        }
    }

    static final class X256 extends Xbg {
        X256(long[] x) {
            super(x);
        }

        @Override
        long word() {
            return x[0];
        }

        @Override
        void advance() {
            long q0 = x[0], q1 = x[1], q2 = x[2], q3 = x[3], t = q1 << 17;
            q2 ^= q0;
            q3 ^= q1;
            q1 ^= q2;
            q0 ^= q3;
            x[0] = q0;
            x[1] = q1;
            x[2] = q2 ^ t;
            x[3] = Long.rotateLeft(q3, 45);
        }
    }

    static final class X1024 extends Xbg {
        private int p = 15;

        X1024(long[] x) {
            super(x);
        }

        @Override
        long word() {
            return x[p + 1 & 15];
        }

        @Override
        void advance() {
            int q = p;
            p = p + 1 & 15;
            long s0 = x[p], s15 = x[q] ^ s0;
            x[q] = Long.rotateLeft(s0, 25) ^ s15 ^ s15 << 27;
            x[p] = Long.rotateLeft(s15, 36);
        }
    }
}
