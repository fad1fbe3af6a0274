package ibrik.lang;

/** Powers of ten in plain multi-word arithmetic, least word first. */
final class Powers {
    private static int[][] five = new int[352][];

    private Powers() {
    }

    /** 5^n, n up to 350. */
    static synchronized int[] five(int n) {
        if (five[0] == null) {
            five[0] = new int[] {1};
        }
        int k = n;
        while (five[k] == null) {
            k--;
        }
        for (; k < n; k++) {
            five[k + 1] = multiply(five[k], 5);
        }
        return five[n];
    }

    private static int[] multiply(int[] a, int m) {
        int[] r = new int[a.length + 1];
        long carry = 0;
        for (int i = 0; i < a.length; i++) {
            carry += (a[i] & 0xffffffffL) * m;
            r[i] = (int) carry;
            carry >>>= 32;
        }
        r[a.length] = (int) carry;
        return carry == 0 ? java.util.Arrays.copyOf(r, a.length) : r;
    }

    static int bitLength(int[] a) {
        int n = a.length;
        return n * 32 - Integer.numberOfLeadingZeros(a[n - 1]);
    }

    /** a * 2^shift for any shift; bits below 1 are dropped; at least 4 words. */
    private static int[] shift(int[] a, int shift) {
        int words = Math.max(4, a.length + Math.max(0, shift) / 32 + 2);
        int[] r = new int[words];
        for (int i = 0; i < a.length; i++) {
            long v = a[i] & 0xffffffffL;
            int at = i * 32 + shift;
            if (at <= -32) {
                continue;
            }
            if (at < 0) {
                r[0] |= (int) (v >>> -at);
                continue;
            }
            long w = v << (at & 31);
            r[at >> 5] |= (int) w;
            r[(at >> 5) + 1] |= (int) (w >>> 32);
        }
        return r;
    }

    /** The four words of floor(10^n * 2^r), where r makes it 126 bits long. */
    static int[] scaled(int n) {
        if (n >= 0) {
            int[] p = five(n);
            return shift(p, 126 - bitLength(p));
        }
        int[] p = five(-n);
        int bits = bitLength(p);
        int[] one = shift(new int[] {1}, bits + 126);
        int[] q = divide(one, p);
        int excess = bitLength(trim(q)) - 126;
        return shift(q, -excess);
    }

    static int[] trim(int[] a) {
        int n = a.length;
        while (n > 1 && a[n - 1] == 0) {
            n--;
        }
        return java.util.Arrays.copyOf(a, n);
    }

    /** floor(a / b) bit by bit: slow, but done once for each power. */
    private static int[] divide(int[] a, int[] b) {
        int[] q = new int[a.length];
        int[] r = new int[b.length + 2];
        for (int i = a.length * 32 - 1; i >= 0; i--) {
            int carry = a[i >> 5] >>> (i & 31) & 1;
            for (int j = 0; j < r.length; j++) {
                int top = r[j] >>> 31;
                r[j] = r[j] << 1 | carry;
                carry = top;
            }
            if (notLess(r, b)) {
                long borrow = 0;
                for (int j = 0; j < r.length; j++) {
                    long d = (r[j] & 0xffffffffL) - (j < b.length ? b[j] & 0xffffffffL : 0)
                            + borrow;
                    r[j] = (int) d;
                    borrow = d >> 32;
                }
                q[i >> 5] |= 1 << (i & 31);
            }
        }
        return q;
    }

    private static boolean notLess(int[] r, int[] b) {
        for (int j = r.length - 1; j >= 0; j--) {
            int x = r[j];
            int y = j < b.length ? b[j] : 0;
            if (x != y) {
                return Integer.compareUnsigned(x, y) > 0;
            }
        }
        return true;
    }
}
