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
}
