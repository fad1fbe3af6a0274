package ibrik.util;

/** Checks that random generators share. */
public final class RandomSupport {
    private RandomSupport() {
    }

    public static void checkStreamSize(long n) {
        if (n < 0) {
            throw new IllegalArgumentException("size must be non-negative");
        }
    }

    public static void checkBound(double b) {
        if (!(b > 0.0 && b < Double.POSITIVE_INFINITY)) {
            throw new IllegalArgumentException("bound must be finite and positive");
        }
    }

    public static void checkRange(double a, double b) {
        if (!(a < b && b - a < Double.POSITIVE_INFINITY)) {
            throw new IllegalArgumentException("bound must be greater than origin");
        }
    }

    public static void checkRange(int a, int b) {
        if (a >= b) {
            throw new IllegalArgumentException("bound must be greater than origin");
        }
    }

    public static void checkRange(long a, long b) {
        if (a >= b) {
            throw new IllegalArgumentException("bound must be greater than origin");
        }
    }

    public static float bounded(float r, float origin, float bound) {
        r = r * (bound - origin) + origin;
        return r >= bound ? Math.nextDown(bound) : r;
    }

    /** Multiples of the wider end's unit in the last place, each as likely. */
    public static java.util.stream.DoubleStream equiDoubles(java.util.random.RandomGenerator g, double left, double right,
            boolean leftIncluded, boolean rightIncluded) {
        if (!(left < right && right - left < Double.POSITIVE_INFINITY)) {
            throw new IllegalArgumentException("the difference between bound and origin must be finite and positive");
        }
        double unit = Math.max(Math.ulp(leftIncluded ? left : Math.nextUp(left)),
            Math.ulp(rightIncluded ? right : Math.nextDown(right)));
        long k = (long) Math.ceil(left / unit), n = (long) Math.floor(right / unit);
        long low = leftIncluded || k * unit > left ? k : k + 1, high = rightIncluded || n * unit < right ? n : n - 1;
        if (low > high) throw new IllegalArgumentException("the interval contains no multiple of the unit");
        return java.util.stream.DoubleStream.generate(() -> g.nextLong(low, high + 1) * unit).sequential();
    }
}
