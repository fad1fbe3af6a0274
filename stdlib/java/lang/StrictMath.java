package java.lang;

/** The functions of Math with the results of the fdlibm reference algorithms. */
public final class StrictMath {
    public static final double E = 2.718281828459045;
    public static final double PI = 3.141592653589793;
    public static final double TAU = 2.0 * PI;

    private StrictMath() {
    }

    /** The fdlibm result. */
    public static native double sin(double a);

    /** The fdlibm result. */
    public static native double cos(double a);

    /** The fdlibm result. */
    public static native double tan(double a);

    /** The fdlibm result. */
    public static native double asin(double a);

    /** The fdlibm result. */
    public static native double acos(double a);

    /** The fdlibm result. */
    public static native double atan(double a);

    /** The fdlibm result. */
    /** By reduction to |r| below half of ln 2 and the rational approximation that fdlibm defines. */
    public static double exp(double a) {
        double size = Math.abs(a);
        if (Double.isNaN(a) || a > 7.09782712893383973096e+02) {
            return a > 0 ? Double.POSITIVE_INFINITY : a;
        }
        if (a < -7.45133219101941108420e+02) {
            return 0;
        }
        double high = 0, low = 0;
        int k = 0;
        if (size > 0.34657359027997264) {
            k = size < 1.0397207708399179 ? (a > 0 ? 1 : -1)
                    : (int) (1.44269504088896338700e+00 * a + (a > 0 ? 0.5 : -0.5));
            high = a - k * 6.93147180369123816490e-01;
            low = k * 1.90821492927058770002e-10;
            a = high - low;
        } else if (size < 0x1p-28) {
            return 1 + a;
        }
        double t = a * a;
        double c = a - t * (1.66666666666666019037e-01 + t * (-2.77777777770155933842e-03
                + t * (6.61375632143793436117e-05 + t * (-1.65339022054652515390e-06
                + t * 4.13813679705723846039e-08))));
        if (k == 0) {
            return 1 - ((a * c) / (c - 2) - a);
        }
        double y = 1 - ((low - (a * c) / (2 - c)) - high);
        return k >= -1021 ? y * Math.scalb(1.0, k - (k == 1024 ? 1 : 0)) * (k == 1024 ? 2 : 1)
                : y * Math.scalb(1.0, k + 1000) * 0x1p-1000;
    }

    /** The fdlibm result. */
    public static native double log(double a);

    /** The fdlibm result. */
    public static native double log10(double a);

    /** The cube root: 23 bits from a rational approximation, then one Newton step. */
    public static double cbrt(double x) {
        if (x == 0.0 || !Double.isFinite(x)) {
            return x;
        }
        double a = Math.abs(x);
        boolean subnormal = a < Double.MIN_NORMAL;
        if (subnormal) {
            a *= 0x1.0p54;
        }
        int high = (int) (Double.doubleToRawLongBits(a) >>> 32);
        double t = Double.longBitsToDouble((long) (high / 3
                + (subnormal ? 696219795 : 715094163)) << 32);
        double c = 19.0 / 35.0;
        double r = t * t / (subnormal ? a * 0x1.0p-54 : a);
        double s = c + r * t;
        t *= 5.0 / 14.0 + 45.0 / 28.0 / (s + 99.0 / 70.0 + -864.0 / 1225.0 / s);
        t = Double.longBitsToDouble((Double.doubleToRawLongBits(t) >>> 32) + 1 << 32);
        s = t * t;
        r = Math.abs(x) / s;
        r = (r - t) / (t + t + r);
        t += t * r;
        return x < 0 ? -t : t;
    }

    /** The fdlibm result. */
    public static native double sinh(double a);

    /** The fdlibm result. */
    public static double cosh(double a) {
        double size = Math.abs(a);
        if (!(size < 710.4758600739439)) {
            return Double.isNaN(a) ? a : Double.POSITIVE_INFINITY;
        }
        if (size < 0.34657359027997264) {
            double t = expm1(size), w = 1 + t;
            return size < 0x1p-55 ? w : 1 + (t * t) / (w + w);
        }
        if (size < 22) {
            double t = exp(size);
            return 0.5 * t + 0.5 / t;
        }
        if (size < 709.782712893384) {
            return 0.5 * exp(size);
        }
        double w = exp(0.5 * size);
        return (0.5 * w) * w;
    }

    /** The fdlibm result. */
    public static native double tanh(double a);

    /** The fdlibm result. */
    public static native double expm1(double a);

    /** The fdlibm result. */
    public static native double log1p(double a);

    /** The fdlibm result. */
    public static native double atan2(double a, double b);

    /** The fdlibm result. */
    public static native double pow(double a, double b);

    /** The fdlibm result. */
    public static native double hypot(double a, double b);

    public static double sqrt(double a) {
        return Math.sqrt(a);
    }

    public static double IEEEremainder(double f1, double f2) {
        return Math.IEEEremainder(f1, f2);
    }

    public static double floor(double a) {
        return Math.floor(a);
    }

    public static double ceil(double a) {
        return Math.ceil(a);
    }

    public static double rint(double a) {
        return Math.rint(a);
    }

    public static double toRadians(double angdeg) {
        return Math.toRadians(angdeg);
    }

    public static double toDegrees(double angrad) {
        return Math.toDegrees(angrad);
    }

    public static int round(float a) {
        return Math.round(a);
    }

    public static long round(double a) {
        return Math.round(a);
    }

    public static double random() {
        return Math.random();
    }

    public static int addExact(int x, int y) {
        return Math.addExact(x, y);
    }

    public static long addExact(long x, long y) {
        return Math.addExact(x, y);
    }

    public static int subtractExact(int x, int y) {
        return Math.subtractExact(x, y);
    }

    public static long subtractExact(long x, long y) {
        return Math.subtractExact(x, y);
    }

    public static int multiplyExact(int x, int y) {
        return Math.multiplyExact(x, y);
    }

    public static long multiplyExact(long x, int y) {
        return Math.multiplyExact(x, y);
    }

    public static long multiplyExact(long x, long y) {
        return Math.multiplyExact(x, y);
    }

    public static int unsignedMultiplyExact(int x, int y) {
        return Math.unsignedMultiplyExact(x, y);
    }

    public static long unsignedMultiplyExact(long x, int y) {
        return Math.unsignedMultiplyExact(x, y);
    }

    public static long unsignedMultiplyExact(long x, long y) {
        return Math.unsignedMultiplyExact(x, y);
    }

    public static int divideExact(int x, int y) {
        return Math.divideExact(x, y);
    }

    public static long divideExact(long x, long y) {
        return Math.divideExact(x, y);
    }

    public static int floorDivExact(int x, int y) {
        return Math.floorDivExact(x, y);
    }

    public static long floorDivExact(long x, long y) {
        return Math.floorDivExact(x, y);
    }

    public static int ceilDivExact(int x, int y) {
        return Math.ceilDivExact(x, y);
    }

    public static long ceilDivExact(long x, long y) {
        return Math.ceilDivExact(x, y);
    }

    public static int incrementExact(int a) {
        return Math.incrementExact(a);
    }

    public static long incrementExact(long a) {
        return Math.incrementExact(a);
    }

    public static int decrementExact(int a) {
        return Math.decrementExact(a);
    }

    public static long decrementExact(long a) {
        return Math.decrementExact(a);
    }

    public static int negateExact(int a) {
        return Math.negateExact(a);
    }

    public static long negateExact(long a) {
        return Math.negateExact(a);
    }

    public static int toIntExact(long value) {
        return Math.toIntExact(value);
    }

    public static int powExact(int x, int n) {
        return Math.powExact(x, n);
    }

    public static long powExact(long x, int n) {
        return Math.powExact(x, n);
    }

    public static int unsignedPowExact(int x, int n) {
        return Math.unsignedPowExact(x, n);
    }

    public static long unsignedPowExact(long x, int n) {
        return Math.unsignedPowExact(x, n);
    }

    public static long multiplyFull(int x, int y) {
        return Math.multiplyFull(x, y);
    }

    public static long multiplyHigh(long x, long y) {
        return Math.multiplyHigh(x, y);
    }

    public static long unsignedMultiplyHigh(long x, long y) {
        return Math.unsignedMultiplyHigh(x, y);
    }

    public static int floorDiv(int x, int y) {
        return Math.floorDiv(x, y);
    }

    public static long floorDiv(long x, int y) {
        return Math.floorDiv(x, y);
    }

    public static long floorDiv(long x, long y) {
        return Math.floorDiv(x, y);
    }

    public static int floorMod(int x, int y) {
        return Math.floorMod(x, y);
    }

    public static int floorMod(long x, int y) {
        return Math.floorMod(x, y);
    }

    public static long floorMod(long x, long y) {
        return Math.floorMod(x, y);
    }

    public static int ceilDiv(int x, int y) {
        return Math.ceilDiv(x, y);
    }

    public static long ceilDiv(long x, int y) {
        return Math.ceilDiv(x, y);
    }

    public static long ceilDiv(long x, long y) {
        return Math.ceilDiv(x, y);
    }

    public static int ceilMod(int x, int y) {
        return Math.ceilMod(x, y);
    }

    public static int ceilMod(long x, int y) {
        return Math.ceilMod(x, y);
    }

    public static long ceilMod(long x, long y) {
        return Math.ceilMod(x, y);
    }

    public static int abs(int a) {
        return Math.abs(a);
    }

    public static long abs(long a) {
        return Math.abs(a);
    }

    public static float abs(float a) {
        return Math.abs(a);
    }

    public static double abs(double a) {
        return Math.abs(a);
    }

    public static int absExact(int a) {
        return Math.absExact(a);
    }

    public static long absExact(long a) {
        return Math.absExact(a);
    }

    public static int max(int a, int b) {
        return Math.max(a, b);
    }

    public static long max(long a, long b) {
        return Math.max(a, b);
    }

    public static float max(float a, float b) {
        return Math.max(a, b);
    }

    public static double max(double a, double b) {
        return Math.max(a, b);
    }

    public static int min(int a, int b) {
        return Math.min(a, b);
    }

    public static long min(long a, long b) {
        return Math.min(a, b);
    }

    public static float min(float a, float b) {
        return Math.min(a, b);
    }

    public static double min(double a, double b) {
        return Math.min(a, b);
    }

    public static int clamp(long value, int min, int max) {
        return Math.clamp(value, min, max);
    }

    public static long clamp(long value, long min, long max) {
        return Math.clamp(value, min, max);
    }

    public static double clamp(double value, double min, double max) {
        return Math.clamp(value, min, max);
    }

    public static float clamp(float value, float min, float max) {
        return Math.clamp(value, min, max);
    }

    public static double fma(double a, double b, double c) {
        return Math.fma(a, b, c);
    }

    public static float fma(float a, float b, float c) {
        return Math.fma(a, b, c);
    }

    public static double ulp(double d) {
        return Math.ulp(d);
    }

    public static float ulp(float f) {
        return Math.ulp(f);
    }

    public static double signum(double d) {
        return Math.signum(d);
    }

    public static float signum(float f) {
        return Math.signum(f);
    }

    public static double copySign(double magnitude, double sign) {
        return Math.copySign(magnitude, sign);
    }

    public static float copySign(float magnitude, float sign) {
        return Math.copySign(magnitude, sign);
    }

    public static int getExponent(float f) {
        return Math.getExponent(f);
    }

    public static int getExponent(double d) {
        return Math.getExponent(d);
    }

    public static double nextAfter(double start, double direction) {
        return Math.nextAfter(start, direction);
    }

    public static float nextAfter(float start, double direction) {
        return Math.nextAfter(start, direction);
    }

    public static double nextUp(double d) {
        return Math.nextUp(d);
    }

    public static float nextUp(float f) {
        return Math.nextUp(f);
    }

    public static double nextDown(double d) {
        return Math.nextDown(d);
    }

    public static float nextDown(float f) {
        return Math.nextDown(f);
    }

    public static double scalb(double d, int scaleFactor) {
        return Math.scalb(d, scaleFactor);
    }

    public static float scalb(float f, int scaleFactor) {
        return Math.scalb(f, scaleFactor);
    }
}
