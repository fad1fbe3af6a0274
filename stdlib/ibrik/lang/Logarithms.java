package ibrik.lang;

/** Logarithms, powers and hyperbolic functions as the fdlibm reference algorithms define them, bit for bit. */
public final class Logarithms {
    /** The logarithm of 2 in two pieces: multiples of the first by an exponent are exact. */
    private static final double LN2_HIGH = 6.93147180369123816490e-01, LN2_LOW = 1.90821492927058770002e-10;
    private static final double INVERSE_LN2 = 1.44269504088896338700e+00;
    /** The largest argument whose exponential is finite. */
    private static final double LARGEST = 7.09782712893383973096e+02;

    private Logarithms() {
    }

    private static int high(double x) {
        return (int) (Double.doubleToRawLongBits(x) >> 32);
    }

    private static double withHigh(double x, int high) {
        return Double.longBitsToDouble((long) high << 32 | Double.doubleToRawLongBits(x) & 0xffffffffL);
    }

    /** The double without its lower 32 bits. */
    private static double cut(double x) {
        return Double.longBitsToDouble(Double.doubleToRawLongBits(x) & 0xffffffff00000000L);
    }

    /** By f = x / 2^k - 1, where 1 + f lies between the roots of 1/2 and 2, and s = f / (2 + f). */
    public static double log(double x) {
        if (!(x > 0) || x == Double.POSITIVE_INFINITY) {
            return x == 0 ? Double.NEGATIVE_INFINITY : x > 0 ? x : Double.NaN;
        }
        int k = 0;
        if (x < Double.MIN_NORMAL) {
            k = -54;
            x *= 0x1p54;
        }
        int high = high(x);
        k += (high >> 20) - 1023;
        high &= 0xfffff;
        int up = high + 0x95f64 & 0x100000;
        x = withHigh(x, high | up ^ 0x3ff00000);
        k += up >> 20;
        double f = x - 1;
        if ((0xfffff & 2 + high) < 3) {
            if (f == 0) {
                return k == 0 ? 0 : k * LN2_HIGH + k * LN2_LOW;
            }
            double r = f * f * (0.5 - 0.33333333333333333 * f);
            return k == 0 ? f - r : k * LN2_HIGH - ((r - k * LN2_LOW) - f);
        }
        double s = f / (2 + f), z = s * s, w = z * z;
        double even = w * (3.999999999940941908e-01 + w * (2.222219843214978396e-01 + w * 1.531383769920937332e-01));
        double odd = z * (6.666666666666735130e-01 + w * (2.857142874366239149e-01
                + w * (1.818357216161805012e-01 + w * 1.479819860511658591e-01)));
        double r = odd + even;
        if ((high - 0x6147a | 0x6b851 - high) > 0) {
            double half = 0.5 * f * f;
            return k == 0 ? f - (half - s * (half + r))
                    : k * LN2_HIGH - ((half - (s * (half + r) + k * LN2_LOW)) - f);
        }
        return k == 0 ? f - s * (f - r) : k * LN2_HIGH - ((s * (f - r) - k * LN2_LOW) - f);
    }

    public static double log10(double x) {
        if (!(x > 0) || x == Double.POSITIVE_INFINITY) {
            return x == 0 ? Double.NEGATIVE_INFINITY : x > 0 ? x : Double.NaN;
        }
        int k = 0;
        if (x < Double.MIN_NORMAL) {
            k = -54;
            x *= 0x1p54;
        }
        int high = high(x);
        k += (high >> 20) - 1023;
        int below = k < 0 ? 1 : 0;
        x = withHigh(x, high & 0xfffff | 0x3ff - below << 20);
        double y = k + below;
        double z = y * 3.69423907715893078616e-13 + 4.34294481903251816668e-01 * log(x);
        return z + y * 3.01029995663611771306e-01;
    }

    public static double log1p(double x) {
        if (!(x > -1)) {
            return x == -1 ? Double.NEGATIVE_INFINITY : Double.NaN;
        }
        int high = high(x), upper = 1, k = 1;
        double f = 0, c = 0;
        if (high < 0x3fda827a) {
            double size = Math.abs(x);
            if (size < 0x1p-29) {
                return size < 0x1p-54 ? x : x - x * x * 0.5;
            }
            if (high > 0 || high <= 0xbfd2bec3) {
                k = 0;
                f = x;
            }
        }
        if (high >= 0x7ff00000) {
            return x;
        }
        if (k != 0) {
            double u = x;
            if (high < 0x43400000) {
                u = 1 + x;
                k = (high(u) >> 20) - 1023;
                c = (k > 0 ? 1 - (u - x) : x - (u - 1)) / u;
            } else {
                k = (high >> 20) - 1023;
            }
            upper = high(u) & 0xfffff;
            if (upper < 0x6a09e) {
                u = withHigh(u, upper | 0x3ff00000);
            } else {
                k++;
                u = withHigh(u, upper | 0x3fe00000);
                upper = 0x100000 - upper >> 2;
            }
            f = u - 1;
        }
        double half = 0.5 * f * f;
        if (upper == 0) {
            if (f == 0) {
                return k == 0 ? 0 : k * LN2_HIGH + (c + k * LN2_LOW);
            }
            double r = half * (1 - 0.66666666666666666 * f);
            return k == 0 ? f - r : k * LN2_HIGH - ((r - (k * LN2_LOW + c)) - f);
        }
        double s = f / (2 + f), z = s * s;
        double r = z * (6.666666666666735130e-01 + z * (3.999999999940941908e-01 + z * (2.857142874366239149e-01
                + z * (2.222219843214978396e-01 + z * (1.818357216161805012e-01 + z * (1.531383769920937332e-01
                + z * 1.479819860511658591e-01))))));
        return k == 0 ? f - (half - s * (half + r))
                : k * LN2_HIGH - ((half - (s * (half + r) + (k * LN2_LOW + c))) - f);
    }

    /** By reduction to |r| below half of ln 2 and a rational approximation. */
    public static double exp(double a) {
        double size = Math.abs(a);
        if (Double.isNaN(a) || a > LARGEST) {
            return a > 0 ? Double.POSITIVE_INFINITY : a;
        }
        if (a < -7.45133219101941108420e+02) {
            return 0;
        }
        double high = 0, low = 0;
        int k = 0;
        if (size > 0.34657359027997264) {
            k = size < 1.0397207708399179 ? (a > 0 ? 1 : -1) : (int) (INVERSE_LN2 * a + (a > 0 ? 0.5 : -0.5));
            high = a - k * LN2_HIGH;
            low = k * LN2_LOW;
            a = high - low;
        } else if (size < 0x1p-28) {
            return 1 + a;
        }
        double c = a - exponentialSeries(a * a);
        if (k == 0) {
            return 1 - ((a * c) / (c - 2) - a);
        }
        double y = 1 - ((low - (a * c) / (2 - c)) - high);
        return k >= -1021 ? timesPower(y, k) : y * Math.scalb(1.0, k + 1000) * 0x1p-1000;
    }

    /** r - r (exp(r) + 1) / (exp(r) - 1) + 2 for t = r * r. */
    private static double exponentialSeries(double t) {
        return t * (1.66666666666666019037e-01 + t * (-2.77777777770155933842e-03 + t * (6.61375632143793436117e-05
                + t * (-1.65339022054652515390e-06 + t * 4.13813679705723846039e-08))));
    }

    /** y * 2^k, where that is a normal number but 2^k may not be. */
    private static double timesPower(double y, int k) {
        return k == 1024 ? y * 2 * 0x1p1023 : y * Math.scalb(1.0, k);
    }

    public static double expm1(double x) {
        double size = Math.abs(x), c = 0;
        if (Double.isNaN(x) || x > LARGEST) {
            return x > 0 ? Double.POSITIVE_INFINITY : x;
        }
        int high = high(size), k = 0;
        if (high >= 0x4043687a && x < 0) {
            return -1;
        }
        if (high > 0x3fd62e42) {
            double above, below;
            if (high < 0x3ff0a2b2) {
                k = x > 0 ? 1 : -1;
                above = x - k * LN2_HIGH;
                below = k * LN2_LOW;
            } else {
                k = (int) (INVERSE_LN2 * x + (x > 0 ? 0.5 : -0.5));
                above = x - k * LN2_HIGH;
                below = k * LN2_LOW;
            }
            x = above - below;
            c = (above - x) - below;
        } else if (high < 0x3c900000) {
            return x;
        }
        double half = 0.5 * x, square = x * half;
        double r = 1 + square * (-3.33333333333331316428e-02 + square * (1.58730158725481460165e-03
                + square * (-7.93650757867487942473e-05 + square * (4.00821782732936239552e-06
                + square * -2.01099218183624371326e-07))));
        double t = 3 - r * half;
        double e = square * ((r - t) / (6 - x * t));
        if (k == 0) {
            return x - (x * e - square);
        }
        e = (x * (e - c) - c) - square;
        if (k == -1) {
            return 0.5 * (x - e) - 0.5;
        }
        if (k == 1) {
            return x < -0.25 ? -2 * (e - (x + 0.5)) : 1 + 2 * (x - e);
        }
        if (k <= -2 || k > 56) {
            return timesPower(1 - (e - x), k) - 1;
        }
        double unit = Math.scalb(1.0, -k);
        return timesPower(k < 20 ? (1 - unit) - (e - x) : (x - (e + unit)) + 1, k);
    }

    public static double sinh(double x) {
        double size = Math.abs(x), h = x < 0 ? -0.5 : 0.5;
        if (size < 22) {
            if (size < 0x1p-28) {
                return x;
            }
            double t = expm1(size);
            return size < 1 ? h * (2 * t - t * t / (t + 1)) : h * (t + t / (t + 1));
        }
        if (!(size <= 710.4758600739439)) {
            return x * Double.POSITIVE_INFINITY;
        }
        if (high(size) < 0x40862e42) {
            return h * exp(size);
        }
        double w = exp(0.5 * size);
        return (h * w) * w;
    }

    public static double cosh(double x) {
        double size = Math.abs(x);
        if (!(size <= 710.4758600739439)) {
            return size * Double.POSITIVE_INFINITY;
        }
        if (high(size) < 0x3fd62e43) {
            double t = expm1(size), w = 1 + t;
            return size < 0x1p-55 ? w : 1 + (t * t) / (w + w);
        }
        if (size < 22) {
            double t = exp(size);
            return 0.5 * t + 0.5 / t;
        }
        if (high(size) < 0x40862e42) {
            return 0.5 * exp(size);
        }
        double w = exp(0.5 * size);
        return (0.5 * w) * w;
    }

    public static double tanh(double x) {
        double size = Math.abs(x);
        if (Double.isNaN(x) || size < 0x1p-55) {
            return x * (1 + x);
        }
        if (size >= 22) {
            return x < 0 ? -1 : 1;
        }
        double z;
        if (size >= 1) {
            z = 1 - 2 / (expm1(2 * size) + 2);
        } else {
            double t = expm1(-2 * size);
            z = -t / (t + 2);
        }
        return x < 0 ? -z : z;
    }

    public static double hypot(double x, double y) {
        double a = Math.max(Math.abs(x), Math.abs(y)), b = Math.min(Math.abs(x), Math.abs(y));
        if (Double.isInfinite(x) || Double.isInfinite(y)) {
            return Double.POSITIVE_INFINITY;
        }
        if (Double.isNaN(a) || b == 0 || high(a) - high(b) > 0x3c00000) {
            return a + b;
        }
        int k = 0;
        if (high(a) > 0x5f300000) {
            k = 600;
        } else if (high(b) < 0x20b00000) {
            k = high(b) < 0x100000 ? -1022 : -600;
        }
        a = k == -1022 ? a * 0x1p1022 : Math.scalb(a, -k);
        b = k == -1022 ? b * 0x1p1022 : Math.scalb(b, -k);
        double w = a - b;
        if (w > b) {
            double head = cut(a), tail = a - head;
            w = Math.sqrt(head * head - (b * (-b) - tail * (a + head)));
        } else {
            a += a;
            double bHead = cut(b), bTail = b - bHead, head = cut(a), tail = a - head;
            w = Math.sqrt(head * bHead - (w * (-w) - (head * bTail + tail * b)));
        }
        return Math.scalb(1.0, k) * w;
    }

    /** The sign of a power, or 0 where none is defined: a negative base has whole exponents only. */
    private static int signOfPower(double x, double y) {
        if (high(x) >= 0) {
            return 1;
        }
        double size = Math.abs(y);
        return size >= 0x1p53 ? 1 : size != Math.floor(size) ? 0 : size % 2 == 1 ? -1 : 1;
    }

    public static double pow(double x, double y) {
        if (y == 0) {
            return 1;
        }
        if (Double.isNaN(x) || Double.isNaN(y)) {
            return x + y;
        }
        double size = Math.abs(x);
        if (Double.isInfinite(y)) {
            return size == 1 ? Double.NaN : size > 1 == y > 0 ? Double.POSITIVE_INFINITY : 0;
        }
        if (Math.abs(y) == 1) {
            return y > 0 ? x : 1 / x;
        }
        if (y == 2) {
            return x * x;
        }
        if (y == 0.5 && high(x) >= 0) {
            return Math.sqrt(x);
        }
        int sign = signOfPower(x, y);
        if (size == 0 || size == 1 || size == Double.POSITIVE_INFINITY) {
            double z = y < 0 ? 1 / size : size;
            return sign == 0 && size == 1 ? Double.NaN : sign < 0 ? -z : z;
        }
        return sign == 0 ? Double.NaN : powerOf(size, y, sign);
    }

    /** sign * x^y for a positive x that is not 1: the binary logarithm in two pieces, its product with y, and 2 to
     *  the power of that. */
    private static double powerOf(double x, double y, double sign) {
        int high = high(x), ySize = high(y) & 0x7fffffff;
        double log, logTail;
        if (ySize > 0x41e00000) {
            if (ySize > 0x43f00000 || high < 0x3fefffff || high > 0x3ff00000) {
                boolean large = x >= 1 == y > 0;
                return sign * (large ? Double.POSITIVE_INFINITY : 0);
            }
            double t = x - 1, w = (t * t) * (0.5 - t * (0.3333333333333333333333 - t * 0.25));
            double u = 1.44269502162933349609e+00 * t, v = t * 1.92596299112661746887e-08 - w * INVERSE_LN2;
            log = cut(u + v);
            logTail = v - (log - u);
        } else {
            int n = 0;
            if (high < 0x100000) {
                x *= 0x1p53;
                n = -53;
                high = high(x);
            }
            n += (high >> 20) - 0x3ff;
            int fraction = high & 0xfffff;
            boolean upper = fraction > 0x3988e && fraction < 0xbb67a;
            high = fraction | 0x3ff00000;
            if (fraction >= 0xbb67a) {
                n++;
                high -= 0x100000;
            }
            x = withHigh(x, high);
            double base = upper ? 1.5 : 1;
            double logBase = upper ? 5.84962487220764160156e-01 : 0, logBaseTail = upper ? 1.35003920212974897128e-08 : 0;
            double u = x - base, v = 1 / (x + base), s = u * v, sHead = cut(s);
            double tHead = withHigh(0, (high >> 1 | 0x20000000) + 0x80000 + (upper ? 0x40000 : 0));
            double sTail = v * ((u - sHead * tHead) - sHead * (x - (tHead - base)));
            double s2 = s * s;
            double r = s2 * s2 * (5.99999999999994648725e-01 + s2 * (4.28571428578550184252e-01
                    + s2 * (3.33333329818377432918e-01 + s2 * (2.72728123808534006489e-01
                    + s2 * (2.30660745775561754067e-01 + s2 * 2.06975017800338417784e-01)))));
            r += sTail * (sHead + s);
            s2 = sHead * sHead;
            tHead = cut(3.0 + s2 + r);
            double tTail = r - ((tHead - 3.0) - s2);
            u = sHead * tHead;
            v = sTail * tHead + tTail * s;
            double pHead = cut(u + v), pTail = v - (pHead - u);
            double zHead = 9.61796700954437255859e-01 * pHead;
            double zTail = -7.02846165095275826516e-09 * pHead + pTail * 9.61796693925975554329e-01 + logBaseTail;
            log = cut(((zHead + zTail) + logBase) + n);
            logTail = zTail - (((log - n) - logBase) - zHead);
        }
        double yHead = cut(y), tail = (y - yHead) * log + y * logTail, head = yHead * log;
        double z = tail + head;
        if (z >= 1024) {
            if (z > 1024 || tail + 8.0085662595372944372e-17 > z - head) {
                return sign * Double.POSITIVE_INFINITY;
            }
        } else if (z <= -1075 && (z < -1075 || tail <= z - head)) {
            return sign * 0.0;
        }
        return sign * powerOfTwo(head, tail, z);
    }

    /** 2^(head + tail), where z is that sum, rounded. */
    private static double powerOfTwo(double head, double tail, double z) {
        int high = high(z), size = high & 0x7fffffff, n = 0;
        if (size > 0x3fe00000) {
            n = high + (0x100000 >> (size >> 20) - 0x3ff + 1);
            int k = ((n & 0x7fffffff) >> 20) - 0x3ff;
            double whole = withHigh(0, n & ~(0xfffff >> k));
            n = (n & 0xfffff | 0x100000) >> 20 - k;
            n = high < 0 ? -n : n;
            head -= whole;
        }
        double t = cut(tail + head);
        double u = t * 6.93147182464599609375e-01;
        double v = (tail - (t - head)) * 6.93147180559945286227e-01 + t * -1.90465429995776804525e-09;
        z = u + v;
        double w = v - (z - u);
        t = z - exponentialSeries(z * z);
        double r = (z * t) / (t - 2) - (w + z * w);
        z = 1 - (r - z);
        high = high(z) + (n << 20);
        return high >> 20 <= 0 ? Math.scalb(z, n) : withHigh(z, high);
    }
}
