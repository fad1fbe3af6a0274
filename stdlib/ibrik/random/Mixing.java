package ibrik.random;

/** Bit mixers and seeds that the generators share. */
final class Mixing {
    static final long GOLDEN = 0x9e3779b97f4a7c15L, SILVER = 0x6a09e667f3bcc909L;

    private Mixing() {}

    static long murmur(long z) {
        z = (z ^ z >>> 33) * 0xff51afd7ed558ccdL;
        z = (z ^ z >>> 33) * 0xc4ceb9fe1a85ec53L;
        return z ^ z >>> 33;
    }

    static int murmur(int z) {
        z = (z ^ z >>> 16) * 0x85ebca6b;
        z = (z ^ z >>> 13) * 0xc2b2ae35;
        return z ^ z >>> 16;
    }

    static long stafford13(long z) {
        z = (z ^ z >>> 30) * 0xbf58476d1ce4e5b9L;
        z = (z ^ z >>> 27) * 0x94d049bb133111ebL;
        return z ^ z >>> 31;
    }

    static long lea(long z) {
        z = (z ^ z >>> 32) * 0xdaba0b6eb09322e3L;
        z = (z ^ z >>> 32) * 0xdaba0b6eb09322e3L;
        return z ^ z >>> 32;
    }

    static int lea(int z) {
        z = (z ^ z >>> 16) * 0xd36d884b;
        z = (z ^ z >>> 16) * 0xd36d884b;
        return z ^ z >>> 16;
    }

    /** n words of a seed of bytes, the last z of them not all zero. */
    static long[] words(byte[] seed, int n, int z) {
        long[] r = new long[n];
        int m = Math.min(seed.length, n << 3);
        for (int k = 0; k < m; k++) r[k >> 3] = r[k >> 3] << 8 | seed[k] & 0xff;
        long v = r[0];
        for (int j = (m + 7) >> 3; j < n; j++) r[j] = murmur(v += SILVER);
        for (int j = n - z; j < n; j++) if (r[j] != 0) return r;
        long w = r[0] & ~1L;
        for (int j = n - z; j < n; j++) r[j] = murmur(w += SILVER);
        return r;
    }

    static int[] ints(byte[] seed, int n, int z) {
        int[] r = new int[n];
        int m = Math.min(seed.length, n << 2);
        for (int k = 0; k < m; k++) r[k >> 2] = r[k >> 2] << 8 | seed[k] & 0xff;
        int v = r[0];
        for (int j = (m + 3) >> 2; j < n; j++) r[j] = murmur(v += 0x6a09e667);
        for (int j = n - z; j < n; j++) if (r[j] != 0) return r;
        int w = r[0] & ~1;
        for (int j = n - z; j < n; j++) r[j] = murmur(w += 0x6a09e667);
        return r;
    }

    private static long uniquifier = stafford13(System.currentTimeMillis()) ^ stafford13(System.nanoTime());

    static synchronized long fresh() {
        return uniquifier += GOLDEN;
    }
}
