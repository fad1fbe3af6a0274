package java.math;

import java.util.Arrays;

/**
 * Arithmetic on natural numbers: ints of 32 bits, least significant first, without leading zeros (zero is the empty array).
 * Arrays given are never changed; those returned are fresh, or the argument itself where it is the result.
 */
final class Magnitude {
    private static final int KARATSUBA = 48, TOOM_COOK = 200, BASE_CASE_DIVISION = 80;
    static final int[] ZERO = {};
    static final long MASK = 0xffffffffL;

    private Magnitude() {}

    static int[] of(long unsigned) {
        if (unsigned == 0) return ZERO;
        int high = (int) (unsigned >>> 32);
        return high == 0 ? new int[] {(int) unsigned} : new int[] {(int) unsigned, high};
    }

    static int[] trim(int[] a) {
        return trim(a, a.length);
    }

    private static int[] trim(int[] a, int n) {
        while (n > 0 && a[n - 1] == 0) n--;
        if (n == 0) return ZERO;
        return n == a.length ? a : Arrays.copyOf(a, n);
    }

    static int compare(int[] a, int[] b) {
        if (a.length != b.length) return a.length < b.length ? -1 : 1;
        for (int i = a.length - 1; i >= 0; i--) if (a[i] != b[i]) return Integer.compareUnsigned(a[i], b[i]);
        return 0;
    }

    static int[] add(int[] a, int[] b) {
        if (a.length < b.length) return add(b, a);
        if (b.length == 0) return a;
        int[] r = new int[a.length + 1];
        long carry = 0;
        int i = 0;
        for (; i < b.length; i++) {
            carry += (a[i] & MASK) + (b[i] & MASK);
            r[i] = (int) carry;
            carry >>>= 32;
        }
        for (; i < a.length; i++) {
            carry += a[i] & MASK;
            r[i] = (int) carry;
            carry >>>= 32;
        }
        r[i] = (int) carry;
        return trim(r);
    }

    /** a - b, where a >= b. */
    static int[] subtract(int[] a, int[] b) {
        if (b.length == 0) return a;
        int[] r = new int[a.length];
        long borrow = 0;
        int i = 0;
        for (; i < b.length; i++) {
            borrow += (a[i] & MASK) - (b[i] & MASK);
            r[i] = (int) borrow;
            borrow >>= 32;
        }
        for (; i < a.length; i++) {
            borrow += a[i] & MASK;
            r[i] = (int) borrow;
            borrow >>= 32;
        }
        return trim(r);
    }

    static int[] multiply(int[] a, int[] b) {
        if (a.length < b.length) return multiply(b, a);
        if (b.length == 0) return ZERO;
        if (b.length == 1) return multiply(a, b[0]);
        if (b.length < KARATSUBA) return schoolbook(a, b);
        if (a.length > 2 * b.length) return unbalanced(a, b);
        return b.length < TOOM_COOK ? karatsuba(a, b) : toomCook(a, b);
    }

    static int[] multiply(int[] a, int b) {
        if (b == 0) return ZERO;
        int[] r = new int[a.length + 1];
        long factor = b & MASK, carry = 0;
        for (int i = 0; i < a.length; i++) {
            carry += (a[i] & MASK) * factor;
            r[i] = (int) carry;
            carry >>>= 32;
        }
        r[a.length] = (int) carry;
        return trim(r);
    }

    private static int[] schoolbook(int[] a, int[] b) {
        int[] r = new int[a.length + b.length];
        for (int j = 0; j < b.length; j++) {
            long factor = b[j] & MASK, carry = 0;
            if (factor == 0) continue;
            for (int i = 0; i < a.length; i++) {
                carry += (a[i] & MASK) * factor + (r[i + j] & MASK);
                r[i + j] = (int) carry;
                carry >>>= 32;
            }
            r[j + a.length] = (int) carry;
        }
        return trim(r);
    }

    /** A long number times a short one: the long one in pieces of the short one's length. */
    private static int[] unbalanced(int[] a, int[] b) {
        int[] r = new int[a.length + b.length];
        for (int at = 0; at < a.length; at += b.length) addInto(r, multiply(part(a, at, at + b.length), b), at);
        return trim(r);
    }

    /** r += x << 32 * shift; r is long enough. */
    private static void addInto(int[] r, int[] x, int shift) {
        long carry = 0;
        int i = shift;
        for (int k = 0; k < x.length; k++, i++) {
            carry += (r[i] & MASK) + (x[k] & MASK);
            r[i] = (int) carry;
            carry >>>= 32;
        }
        for (; carry != 0; i++) {
            carry += r[i] & MASK;
            r[i] = (int) carry;
            carry >>>= 32;
        }
    }

    private static int[] part(int[] a, int from, int to) {
        if (from >= a.length) return ZERO;
        return trim(Arrays.copyOfRange(a, from, Math.min(to, a.length)));
    }

    private static int[] karatsuba(int[] a, int[] b) {
        int half = (a.length + 1) / 2;
        int[] al = part(a, 0, half), ah = part(a, half, a.length), bl = part(b, 0, half), bh = part(b, half, b.length);
        int[] low = multiply(al, bl), high = multiply(ah, bh);
        int[] middle = subtract(subtract(multiply(add(al, ah), add(bl, bh)), low), high);
        int[] r = new int[a.length + b.length + 1];
        addInto(r, low, 0);
        addInto(r, middle, half);
        addInto(r, high, 2 * half);
        return trim(r);
    }

    /** Toom-Cook 3-way: five products of thirds, at 0, 1, -1, 2 and infinity. */
    private static int[] toomCook(int[] a, int[] b) {
        int k = (a.length + 2) / 3;
        BigInteger[] x = thirds(a, k), y = a == b ? x : thirds(b, k);
        BigInteger v0 = x[0].multiply(y[0]), infinity = x[2].multiply(y[2]);
        BigInteger sx = x[0].add(x[2]), sy = y[0].add(y[2]);
        BigInteger v1 = sx.add(x[1]).multiply(sy.add(y[1])), minus1 = sx.subtract(x[1]).multiply(sy.subtract(y[1]));
        BigInteger v2 = at2(x).multiply(at2(y));
        BigInteger t2 = exactThird(v2.subtract(minus1)), t1 = v1.subtract(minus1).shiftRight(1), t = v1.subtract(v0);
        t2 = t2.subtract(t).shiftRight(1);
        t = t.subtract(t1).subtract(infinity);
        t2 = t2.subtract(infinity.shiftLeft(1));
        t1 = t1.subtract(t2);
        int[] r = new int[a.length + b.length + 2];
        addInto(r, v0.mag, 0);
        addInto(r, t1.mag, k);
        addInto(r, t.mag, 2 * k);
        addInto(r, t2.mag, 3 * k);
        addInto(r, infinity.mag, 4 * k);
        return trim(r);
    }

    private static BigInteger[] thirds(int[] a, int k) {
        return new BigInteger[] {
            BigInteger.ofMagnitude(part(a, 0, k)), BigInteger.ofMagnitude(part(a, k, 2 * k)),
            BigInteger.ofMagnitude(part(a, 2 * k, a.length))
        };
    }

    private static BigInteger at2(BigInteger[] x) {
        return x[2].shiftLeft(1).add(x[1]).shiftLeft(1).add(x[0]);
    }

    private static BigInteger exactThird(BigInteger x) {
        int[] q = new int[x.mag.length];
        divideInto(q, x.mag, 3);
        return new BigInteger(x.signum, trim(q));
    }

    static int[] square(int[] a) {
        int n = a.length;
        if (n < 2 || n >= KARATSUBA) return multiply(a, a);
        int[] r = new int[2 * n];
        for (int i = 0; i < n; i++) {
            long factor = a[i] & MASK, carry = 0;
            for (int j = i + 1; j < n; j++) {
                carry += (a[j] & MASK) * factor + (r[i + j] & MASK);
                r[i + j] = (int) carry;
                carry >>>= 32;
            }
            r[i + n] = (int) carry;
        }
        long carry = 0;
        int bit = 0;
        for (int i = 0; i < n; i++) {
            long s = (a[i] & MASK) * (a[i] & MASK);
            for (int k = 0; k < 2; k++) {
                int d = r[2 * i + k], doubled = d << 1 | bit;
                bit = d >>> 31;
                carry += (doubled & MASK) + (k == 0 ? s & MASK : s >>> 32);
                r[2 * i + k] = (int) carry;
                carry >>>= 32;
            }
        }
        return trim(r);
    }

    static int[] shiftLeft(int[] a, int n) {
        if (a.length == 0 || n == 0) return a;
        int ints = n >>> 5, bits = n & 31;
        long length = (long) a.length + ints + 1;
        if (length > BigInteger.MAX_LENGTH) throw BigInteger.overflow();
        int[] r = new int[(int) length];
        if (bits == 0) {
            System.arraycopy(a, 0, r, ints, a.length);
        } else {
            int carry = 0;
            for (int i = 0; i < a.length; i++) {
                r[i + ints] = a[i] << bits | carry;
                carry = a[i] >>> 32 - bits;
            }
            r[a.length + ints] = carry;
        }
        return trim(r);
    }

    static int[] shiftRight(int[] a, int n) {
        int ints = n >>> 5, bits = n & 31;
        if (ints >= a.length) return ZERO;
        int[] r = new int[a.length - ints];
        for (int i = 0; i < r.length; i++) {
            r[i] = a[i + ints] >>> bits;
            if (bits != 0 && i + ints + 1 < a.length) r[i] |= a[i + ints + 1] << 32 - bits;
        }
        return trim(r);
    }

    static int bitLength(int[] a) {
        return a.length == 0 ? 0 : 32 * a.length - Integer.numberOfLeadingZeros(a[a.length - 1]);
    }

    /** Writes the quotient of a and one int to q; returns the remainder. */
    static int divideInto(int[] q, int[] a, int divisor) {
        long d = divisor & MASK, rem = 0;
        if (divisor > 0) {
            for (int i = a.length - 1; i >= 0; i--) {
                long n = rem << 32 | a[i] & MASK;
                q[i] = (int) (n / d);
                rem = n - (q[i] & MASK) * d;
            }
        } else {
            for (int i = a.length - 1; i >= 0; i--) {
                long n = rem << 32 | a[i] & MASK, quotient = Long.divideUnsigned(n, d);
                q[i] = (int) quotient;
                rem = n - quotient * d;
            }
        }
        return (int) rem;
    }

    /** {quotient, remainder}; b is not zero. */
    static int[][] divide(int[] a, int[] b) {
        int c = compare(a, b);
        if (c < 0) return new int[][] {ZERO, a};
        if (c == 0) return new int[][] {{1}, ZERO};
        if (b.length == 1) {
            int[] q = new int[a.length];
            int rem = divideInto(q, a, b[0]);
            return new int[][] {trim(q), of(rem & MASK)};
        }
        if (b.length < BASE_CASE_DIVISION || a.length - b.length < 40) return knuth(a, b);
        return burnikelZiegler(a, b);
    }

    /** Knuth's algorithm D. */
    private static int[][] knuth(int[] a, int[] b) {
        int shift = Integer.numberOfLeadingZeros(b[b.length - 1]), n = b.length;
        int[] v = shift == 0 ? b : shiftLeft(b, shift), u = new int[a.length + 1];
        int[] shifted = shiftLeft(a, shift);
        System.arraycopy(shifted, 0, u, 0, shifted.length);
        int m = a.length - n;
        int[] q = new int[m + 1];
        long top = v[n - 1] & MASK, second = v[n - 2] & MASK;
        for (int j = m; j >= 0; j--) {
            long high = (u[j + n] & MASK) << 32 | u[j + n - 1] & MASK, quotient, rest;
            if ((u[j + n] & MASK) >= top) {
                quotient = MASK;
                rest = high - quotient * top;
            } else {
                quotient = high >= 0 ? high / top : Long.divideUnsigned(high, top);
                rest = high - quotient * top;
            }
            while (rest >>> 32 == 0
                && Long.compareUnsigned(quotient * second, rest << 32 | u[j + n - 2] & MASK) > 0) {
                quotient--;
                rest += top;
            }
            if (multiplySubtract(u, v, quotient, j)) {
                quotient--;
                addBack(u, v, j);
            }
            q[j] = (int) quotient;
        }
        return new int[][] {trim(q), shiftRight(trim(u, n), shift)};
    }

    /** u[j..] -= quotient * v; whether that went below zero. */
    private static boolean multiplySubtract(int[] u, int[] v, long quotient, int j) {
        long carry = 0, borrow = 0;
        for (int i = 0; i < v.length; i++) {
            carry += (v[i] & MASK) * quotient;
            borrow += (u[i + j] & MASK) - (carry & MASK);
            u[i + j] = (int) borrow;
            borrow >>= 32;
            carry >>>= 32;
        }
        borrow += (u[j + v.length] & MASK) - carry;
        u[j + v.length] = (int) borrow;
        return borrow < 0;
    }

    private static void addBack(int[] u, int[] v, int j) {
        long carry = 0;
        for (int i = 0; i < v.length; i++) {
            carry += (u[i + j] & MASK) + (v[i] & MASK);
            u[i + j] = (int) carry;
            carry >>>= 32;
        }
        u[j + v.length] += (int) carry;
    }

    /** Recursive division: the dividend in blocks of the divisor's length, each 2n by n by halves. */
    private static int[][] burnikelZiegler(int[] a, int[] b) {
        int m = 1 << 32 - Integer.numberOfLeadingZeros(b.length / BASE_CASE_DIVISION);
        int n = (b.length + m - 1) / m * m, shift = 32 * n - bitLength(b);
        int[] divisor = shiftLeft(b, shift), dividend = shiftLeft(a, shift);
        int blocks = Math.max((bitLength(dividend) + 32 * n) / (32 * n), 2);
        int[] q = new int[(blocks - 1) * n + n];
        int[] rest = join(part(dividend, (blocks - 2) * n, (blocks - 1) * n), part(dividend, (blocks - 1) * n, blocks * n), n);
        for (int i = blocks - 2; ; i--) {
            int[][] step = twoByOne(rest, divisor, n);
            addInto(q, step[0], i * n);
            rest = step[1];
            if (i == 0) break;
            rest = join(part(dividend, (i - 1) * n, i * n), rest, n);
        }
        return new int[][] {trim(q), shiftRight(rest, shift)};
    }

    /** low + high << 32n. */
    private static int[] join(int[] low, int[] high, int n) {
        if (high.length == 0) return low;
        int[] r = new int[n + high.length];
        System.arraycopy(low, 0, r, 0, low.length);
        System.arraycopy(high, 0, r, n, high.length);
        return r;
    }

    private static int[][] twoByOne(int[] a, int[] b, int n) {
        if ((n & 1) != 0 || n < BASE_CASE_DIVISION) return divideBase(a, b);
        int half = n / 2;
        int[][] high = threeByTwo(part(a, half, a.length), b, half);
        int[][] low = threeByTwo(join(part(a, 0, half), high[1], half), b, half);
        return new int[][] {join(low[0], high[0], half), low[1]};
    }

    private static int[][] divideBase(int[] a, int[] b) {
        int c = compare(a, b);
        if (c < 0) return new int[][] {ZERO, a};
        if (c == 0) return new int[][] {{1}, ZERO};
        return knuth(a, b);
    }

    private static int[][] threeByTwo(int[] a, int[] b, int n) {
        int[] a12 = part(a, n, a.length), b1 = part(b, n, b.length), b2 = part(b, 0, n), a1 = part(a, 2 * n, a.length);
        int[] q, r;
        if (compare(a1, b1) < 0) {
            int[][] step = twoByOne(a12, b1, n);
            q = step[0];
            r = step[1];
        } else {
            q = new int[n];
            Arrays.fill(q, -1);
            r = subtract(add(a12, b1), shiftLeft(b1, 32 * n));
        }
        int[] d = multiply(q, b2), rest = join(part(a, 0, n), r, n);
        while (compare(rest, d) < 0) {
            rest = add(rest, b);
            q = subtract(q, new int[] {1});
        }
        return new int[][] {q, subtract(rest, d)};
    }
}
