package ibrik.lang;

/** The shortest decimal that rounds to a float or double (Giulietti's Schubfach). */
public final class FloatToDecimal {
    private static final long[] POW10 = new long[18];
    /** The 126-bit approximations of powers of ten, made when first needed: g1 and g0. */
    private static final long[] G1 = new long[617];
    private static final long[] G0 = new long[617];

    static {
        long p = 1;
        for (int i = 0; i < 18; i++) {
            POW10[i] = p;
            p *= 10;
        }
    }

    private FloatToDecimal() {
    }

    /** floor(log10(2^e)). */
    private static int flog10pow2(int e) {
        return (int) (e * 661971961083L >> 41);
    }

    /** floor(log10(3/4 * 2^e)). */
    private static int flog10threeQuartersPow2(int e) {
        return (int) (e * 661971961083L + (-274743187321L) >> 41);
    }

    /** floor(log2(10^e)). */
    private static int flog2pow10(int e) {
        return (int) (e * 913124641741L >> 38);
    }

    /** Fills g for 10^k = beta * 2^r: g = floor(beta * 2^125) + 1, k in -324..292. */
    private static void load(int k) {
        int[] words = Powers.scaled(-k);
        long hi = (words[3] & 0xffffffffL) << 32 | words[2] & 0xffffffffL;
        long lo = (words[1] & 0xffffffffL) << 32 | words[0] & 0xffffffffL;
        lo++;
        if (lo == 0) {
            hi++;
        }
        G0[k + 324] = lo & Long.MAX_VALUE;
        G1[k + 324] = hi << 1 | lo >>> 63;
    }

    private static long g1(int k) {
        if (G1[k + 324] == 0) {
            load(k);
        }
        return G1[k + 324];
    }

    private static long rop(long g1, long g0, long cp) {
        long x1 = Math.multiplyHigh(g0, cp);
        long y0 = g1 * cp;
        long y1 = Math.multiplyHigh(g1, cp);
        long z = (y0 >>> 1) + x1;
        long w = y1 + (z >>> 63);
        return w | (z & Long.MAX_VALUE) + Long.MAX_VALUE >>> 63;
    }

    private static long unsignedHigh(long a, long b) {
        return Math.unsignedMultiplyHigh(a, b);
    }

    public static String toString(double v) {
        long bits = Double.doubleToRawLongBits(v);
        long t = bits & 0xfffffffffffffL;
        int bq = (int) (bits >>> 52) & 0x7ff;
        if (bq == 0x7ff) {
            return t != 0 ? "NaN" : bits > 0 ? "Infinity" : "-Infinity";
        }
        if (bq == 0 && t == 0) {
            return bits == 0 ? "0.0" : "-0.0";
        }
        boolean negative = bits < 0;
        Decimal d = new Decimal();
        decompose(v, d);
        return format(negative, d.f, d.e);
    }

    /** A decimal f * 10^e. */
    public static final class Decimal {
        public long f;
        public int e;
    }

    /** The shortest decimal of a finite double that is not zero; the sign is left out. */
    public static void decompose(double v, Decimal d) {
        long bits = Double.doubleToRawLongBits(v);
        long t = bits & 0xfffffffffffffL;
        int bq = (int) (bits >>> 52) & 0x7ff;
        if (bq > 0) {
            int mq = 1075 - bq;
            long c = 1L << 52 | t;
            if (mq > 0 && mq < 53) {
                long f = c >> mq;
                if (f << mq == c) {
                    d.f = f;
                    d.e = 0;
                    return;
                }
            }
            toDecimal(-mq, c, 0, d);
        } else if (t < 3) {
            toDecimal(-1074, 10 * t, -1, d);
        } else {
            toDecimal(-1074, t, 0, d);
        }
    }

    private static void toDecimal(int q, long c, int dk, Decimal d) {
        int out = (int) c & 1;
        long cb = c << 2;
        long cbr = cb + 2;
        long cbl;
        int k;
        if (c != 1L << 52 || q == -1074) {
            cbl = cb - 2;
            k = flog10pow2(q);
        } else {
            cbl = cb - 1;
            k = flog10threeQuartersPow2(q);
        }
        int h = q + flog2pow10(-k) + 2;
        long g1 = g1(k);
        long g0 = G0[k + 324];
        long vb = rop(g1, g0, cb << h);
        long vbl = rop(g1, g0, cbl << h);
        long vbr = rop(g1, g0, cbr << h);
        long s = vb >> 2;
        if (s >= 100) {
            long sp10 = 10 * Math.multiplyHigh(s, 115292150460684698L << 4);
            long tp10 = sp10 + 10;
            boolean upin = vbl + out <= sp10 << 2;
            boolean wpin = (tp10 << 2) + out <= vbr;
            if (upin != wpin) {
                d.f = upin ? sp10 : tp10;
                d.e = k;
                return;
            }
        }
        long t = s + 1;
        boolean uin = vbl + out <= s << 2;
        boolean win = (t << 2) + out <= vbr;
        d.e = k + dk;
        if (uin != win) {
            d.f = uin ? s : t;
            return;
        }
        long cmp = vb - (s + t << 1);
        d.f = cmp < 0 || cmp == 0 && (s & 1) == 0 ? s : t;
    }

    public static String toString(float v) {
        int bits = Float.floatToRawIntBits(v);
        int t = bits & 0x7fffff;
        int bq = bits >>> 23 & 0xff;
        if (bq == 0xff) {
            return t != 0 ? "NaN" : bits > 0 ? "Infinity" : "-Infinity";
        }
        if (bq == 0 && t == 0) {
            return bits == 0 ? "0.0" : "-0.0";
        }
        Decimal d = new Decimal();
        decompose(v, d);
        return format(bits < 0, d.f, d.e);
    }

    /** The same for a float. */
    public static void decompose(float v, Decimal d) {
        int bits = Float.floatToRawIntBits(v);
        int t = bits & 0x7fffff;
        int bq = bits >>> 23 & 0xff;
        if (bq > 0) {
            int mq = 150 - bq;
            int c = 1 << 23 | t;
            if (mq > 0 && mq < 24) {
                int f = c >> mq;
                if (f << mq == c) {
                    d.f = f;
                    d.e = 0;
                    return;
                }
            }
            toDecimalFloat(-mq, c, 0, d);
        } else if (t < 8) {
            toDecimalFloat(-149, 10 * t, -1, d);
        } else {
            toDecimalFloat(-149, t, 0, d);
        }
    }

    private static int ropFloat(long g, long cp) {
        long x1 = Math.multiplyHigh(g, cp);
        long vbp = x1 >>> 31;
        return (int) (vbp | (x1 & 0xffffffffL >>> 1) + 0x7fffffffL >>> 31);
    }

    private static void toDecimalFloat(int q, int c, int dk, Decimal d) {
        int out = c & 1;
        long cb = (long) c << 2;
        long cbr = cb + 2;
        long cbl;
        int k;
        if (c != 1 << 23 || q == -149) {
            cbl = cb - 2;
            k = flog10pow2(q);
        } else {
            cbl = cb - 1;
            k = flog10threeQuartersPow2(q);
        }
        int h = q + flog2pow10(-k) + 33;
        long g = g1(k) + 1;
        int vb = ropFloat(g, cb << h);
        int vbl = ropFloat(g, cbl << h);
        int vbr = ropFloat(g, cbr << h);
        int s = vb >> 2;
        if (s >= 100) {
            int sp10 = s / 10 * 10;
            int tp10 = sp10 + 10;
            boolean upin = vbl + out <= sp10 << 2;
            boolean wpin = (tp10 << 2) + out <= vbr;
            if (upin != wpin) {
                d.f = upin ? sp10 : tp10;
                d.e = k;
                return;
            }
        }
        int t = s + 1;
        boolean uin = vbl + out <= s << 2;
        boolean win = (t << 2) + out <= vbr;
        d.e = k + dk;
        if (uin != win) {
            d.f = uin ? s : t;
            return;
        }
        int cmp = vb - (s + t << 1);
        d.f = cmp < 0 || cmp == 0 && (s & 1) == 0 ? s : t;
    }

    /** The layout of Double.toString: plain in [10^-3, 10^7), else with an exponent. */
    private static String format(boolean negative, long f, int e) {
        while (f % 10 == 0) {
            f /= 10;
            e++;
        }
        String digits = Long.toString(f);
        int n = digits.length();
        int exp = e + n;
        StringBuilder sb = new StringBuilder(26);
        if (negative) {
            sb.append('-');
        }
        if (exp > 0 && exp <= 7) {
            if (n <= exp) {
                sb.append(digits);
                for (int i = n; i < exp; i++) {
                    sb.append('0');
                }
                sb.append(".0");
            } else {
                sb.append(digits, 0, exp).append('.').append(digits, exp, n);
            }
        } else if (exp > -3 && exp <= 0) {
            sb.append("0.");
            for (int i = exp; i < 0; i++) {
                sb.append('0');
            }
            sb.append(digits);
        } else {
            sb.append(digits.charAt(0)).append('.');
            if (n == 1) {
                sb.append('0');
            } else {
                sb.append(digits, 1, n);
            }
            sb.append('E').append(exp - 1);
        }
        return sb.toString();
    }
}
