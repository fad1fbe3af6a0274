package ibrik.lang;

/** Sines, tangents and their inverses as the fdlibm reference algorithms define them, bit for bit: an argument is
 *  reduced to at most pi/4, as a double and its tail, where a polynomial stands for the function. */
public final class Trigonometry {
    private static final double TWO_OVER_PI = 6.36619772367581382433e-01;
    /** Pi/2 in pieces of 33 bits; behind each what remains after it, rounded. */
    private static final double PIO2_1 = 1.57079632673412561417e+00, PIO2_1T = 6.07710050650619224932e-11,
            PIO2_2 = 6.07710050630396597660e-11, PIO2_2T = 2.02226624879595063154e-21,
            PIO2_3 = 2.02226624871116645580e-21, PIO2_3T = 8.47842766036889956997e-32;
    private static final double PI_LOW = 1.2246467991473531772e-16, HALF_PI = 1.57079632679489655800e+00,
            HALF_PI_LOW = 6.12323399573676603587e-17, QUARTER_PI = 7.85398163397448278999e-01,
            QUARTER_PI_LOW = 3.06161699786838301793e-17;

    private Trigonometry() {
    }

    /** An argument without its multiple of pi/2: the double nearest to what is left, the rest, and the quadrant. */
    private static final class Reduced {
        double head, tail;
        int quadrant;

        Reduced(double x) {
            int high = high(x) & 0x7fffffff;
            if (high >= 0x7ff00000) {
                head = tail = x - x;
            } else if (high < 0x4002d97c) {
                oneStep(Math.abs(x), high);
            } else if (high <= 0x413921fb) {
                medium(Math.abs(x), high);
            } else {
                large(Math.abs(x), high);
            }
            if (x < 0) {
                head = -head;
                tail = -tail;
                quadrant = -quadrant;
            }
        }

        /** Below 3/4 pi a single subtraction suffices. */
        private void oneStep(double x, int high) {
            double z = x - PIO2_1, rest = PIO2_1T;
            if (high == 0x3ff921fb) {
                z -= PIO2_2;
                rest = PIO2_2T;
            }
            head = z - rest;
            tail = (z - head) - rest;
            quadrant = 1;
        }

        /** Up to 2^19 pi: as many pieces of pi/2 as cancellation asks for. */
        private void medium(double x, int high) {
            int n = (int) (x * TWO_OVER_PI + 0.5);
            double r = x - n * PIO2_1, w = n * PIO2_1T;
            head = r - w;
            if (n >= 32 || high == high(n * HALF_PI)) {
                int exponent = high >> 20;
                if (exponent - (high(head) >> 20 & 0x7ff) > 16) {
                    double t = r;
                    w = n * PIO2_2;
                    r = t - w;
                    w = n * PIO2_2T - ((t - r) - w);
                    head = r - w;
                    if (exponent - (high(head) >> 20 & 0x7ff) > 49) {
                        t = r;
                        w = n * PIO2_3;
                        r = t - w;
                        w = n * PIO2_3T - ((t - r) - w);
                        head = r - w;
                    }
                }
            }
            tail = (r - head) - w;
            quadrant = n;
        }

        /** The others: multiplication by as many bits of 2/pi as are needed. */
        private void large(double x, int high) {
            int exponent = (high >> 20) - 1046;
            double[] digits = new double[3];
            double z = Math.scalb(x, -exponent);
            for (int i = 0; i < 2; i++) {
                digits[i] = (int) z;
                z = (z - digits[i]) * 0x1p24;
            }
            digits[2] = z;
            int count = z != 0 ? 3 : digits[1] != 0 ? 2 : 1;
            LargeReduction reduction = new LargeReduction(digits, count, exponent);
            head = reduction.head;
            tail = reduction.tail;
            quadrant = reduction.quadrant;
        }
    }

    private static int high(double x) {
        return (int) (Double.doubleToRawLongBits(x) >> 32);
    }

    private static double fromHigh(int high) {
        return Double.longBitsToDouble((long) high << 32);
    }

    /** The double without its lower 32 bits. */
    private static double cut(double x) {
        return Double.longBitsToDouble(Double.doubleToRawLongBits(x) & 0xffffffff00000000L);
    }

    /** The sine of x + y, where x is at most pi/4. */
    private static double sine(double x, double y, boolean tail) {
        if (Math.abs(x) < 0x1p-27) {
            return x;
        }
        double z = x * x, v = z * x;
        double r = 8.33333333332248946124e-03 + z * (-1.98412698298579493134e-04 + z * (2.75573137070700676789e-06
                + z * (-2.50507602534068634195e-08 + z * 1.58969099521155010221e-10)));
        double s1 = -1.66666666666666324348e-01;
        return tail ? x - ((z * (0.5 * y - v * r) - y) - v * s1) : x + v * (s1 + z * r);
    }

    /** The cosine of x + y, where x is at most pi/4. */
    private static double cosine(double x, double y) {
        int high = high(x) & 0x7fffffff;
        if (high < 0x3e400000) {
            return 1;
        }
        double z = x * x;
        double r = z * (4.16666666666666019037e-02 + z * (-1.38888888888741095749e-03
                + z * (2.48015872894767294178e-05 + z * (-2.75573143513906633035e-07
                + z * (2.08757232129817482790e-09 + z * -1.13596475577881948265e-11)))));
        if (high < 0x3fd33333) {
            return 1 - (0.5 * z - (z * r - x * y));
        }
        double part = high > 0x3fe90000 ? 0.28125 : fromHigh(high - 0x00200000);
        double half = 0.5 * z - part;
        return (1 - part) - (half - (z * r - x * y));
    }

    /** The tangent of x + y, where x is at most pi/4, or minus its reciprocal. */
    private static double tangent(double x, double y, boolean reciprocal) {
        int high = high(x), size = high & 0x7fffffff;
        if (size < 0x3e300000) {
            return reciprocal ? minusReciprocal(x + y, x, y) : x;
        }
        boolean large = size >= 0x3fe59428;
        if (large) {
            double z = QUARTER_PI - Math.abs(x);
            x = z + (QUARTER_PI_LOW - (high < 0 ? -y : y));
            y = 0;
        }
        double z = x * x, w = z * z;
        double r = 1.33333333333201242699e-01 + w * (2.18694882948595424599e-02 + w * (3.59207910759131235356e-03
                + w * (5.88041240820264096874e-04 + w * (7.81794442939557092300e-05
                + w * -1.85586374855275456654e-05))));
        double v = z * (5.39682539762260521377e-02 + w * (8.86323982359930005737e-03 + w * (1.45620945432529025516e-03
                + w * (2.46463134818469906812e-04 + w * (7.14072491382608190305e-05
                + w * 2.59073051863633712884e-05)))));
        double s = z * x;
        r = y + z * (s * (r + v) + y);
        r += 3.33333333333334091986e-01 * s;
        w = x + r;
        if (large) {
            v = reciprocal ? -1 : 1;
            double t = v - 2 * (x - (w * w / (w + v) - r));
            return high < 0 ? -t : t;
        }
        return reciprocal ? minusReciprocal(w, x, r) : w;
    }

    /** -1 / (x + r), where w is that sum, rounded. */
    private static double minusReciprocal(double w, double x, double r) {
        double z = cut(w), v = r - (z - x), a = -1 / w, t = cut(a);
        return t + a * ((1 + t * z) + t * v);
    }

    public static double sin(double x) {
        if ((high(x) & 0x7fffffff) <= 0x3fe921fb) {
            return sine(x, 0, false);
        }
        Reduced r = new Reduced(x);
        double y = (r.quadrant & 1) == 0 ? sine(r.head, r.tail, true) : cosine(r.head, r.tail);
        return (r.quadrant & 2) == 0 ? y : -y;
    }

    public static double cos(double x) {
        if ((high(x) & 0x7fffffff) <= 0x3fe921fb) {
            return cosine(x, 0);
        }
        Reduced r = new Reduced(x);
        double y = (r.quadrant & 1) == 0 ? cosine(r.head, r.tail) : sine(r.head, r.tail, true);
        return (r.quadrant + 1 & 2) == 0 ? y : -y;
    }

    public static double tan(double x) {
        if ((high(x) & 0x7fffffff) <= 0x3fe921fb) {
            return tangent(x, 0, false);
        }
        Reduced r = new Reduced(x);
        return tangent(r.head, r.tail, (r.quadrant & 1) != 0);
    }

    /** (asin(x) - x) / x for z = x * x. */
    private static double inverseSine(double z) {
        double p = z * (1.66666666666666657415e-01 + z * (-3.25565818622400915405e-01
                + z * (2.01212532134862925881e-01 + z * (-4.00555345006794114027e-02
                + z * (7.91534994289814532176e-04 + z * 3.47933107596021167570e-05)))));
        double q = 1 + z * (-2.40339491173441421878e+00 + z * (2.02094576023350569471e+00
                + z * (-6.88283971605453293030e-01 + z * 7.70381505559019352791e-02)));
        return p / q;
    }

    public static double asin(double x) {
        double size = Math.abs(x);
        if (!(size < 1)) {
            return size == 1 ? x * HALF_PI + x * HALF_PI_LOW : Double.NaN;
        }
        if (size < 0.5) {
            return size < 0x1p-27 ? x : x + x * inverseSine(x * x);
        }
        double t = (1 - size) * 0.5, r = inverseSine(t), s = Math.sqrt(t), y;
        if (high(size) >= 0x3fef3333) {
            y = HALF_PI - (2 * (s + s * r) - HALF_PI_LOW);
        } else {
            double w = cut(s), c = (t - w * w) / (s + w);
            double p = 2 * s * r - (HALF_PI_LOW - 2 * c);
            y = QUARTER_PI - (p - (QUARTER_PI - 2 * w));
        }
        return x < 0 ? -y : y;
    }

    public static double acos(double x) {
        double size = Math.abs(x);
        if (!(size < 1)) {
            return x == 1 ? 0 : x == -1 ? Math.PI + 2 * HALF_PI_LOW : Double.NaN;
        }
        if (size < 0.5) {
            return (high(x) & 0x7fffffff) <= 0x3c600000 ? HALF_PI + HALF_PI_LOW
                    : HALF_PI - (x - (HALF_PI_LOW - x * inverseSine(x * x)));
        }
        double z = (1 - size) * 0.5, s = Math.sqrt(z), r = inverseSine(z);
        if (x < 0) {
            return Math.PI - 2 * (s + (r * s - HALF_PI_LOW));
        }
        double head = cut(s), c = (z - head * head) / (s + head);
        return 2 * (head + (r * s + c));
    }

    public static double atan(double x) {
        double size = Math.abs(x);
        if (!(size < 0x1p66)) {
            return Double.isNaN(x) ? x : Math.copySign(HALF_PI + HALF_PI_LOW, x);
        }
        if (size < 0.4375) {
            return size < 0x1p-29 ? x : x - x * arcTangent(x);
        }
        double head, tail, t;
        if (size < 0.6875) {
            head = 4.63647609000806093515e-01;
            tail = 2.26987774529616870924e-17;
            t = (2 * size - 1) / (2 + size);
        } else if (size < 1.1875) {
            head = QUARTER_PI;
            tail = QUARTER_PI_LOW;
            t = (size - 1) / (size + 1);
        } else if (size < 2.4375) {
            head = 9.82793723247329054082e-01;
            tail = 1.39033110312309984516e-17;
            t = (size - 1.5) / (1 + 1.5 * size);
        } else {
            head = HALF_PI;
            tail = HALF_PI_LOW;
            t = -1 / size;
        }
        double y = head - ((t * arcTangent(t) - tail) - t);
        return x < 0 ? -y : y;
    }

    /** (x - atan(x)) / x. */
    private static double arcTangent(double x) {
        double z = x * x, w = z * z;
        double odd = z * (3.33333333333329318027e-01 + w * (1.42857142725034663711e-01
                + w * (9.09088713343650656196e-02 + w * (6.66107313738753120669e-02
                + w * (4.97687799461593236017e-02 + w * 1.62858201153657823623e-02)))));
        double even = w * (-1.99999999998764832476e-01 + w * (-1.11111104054623557880e-01
                + w * (-7.69187620504482999495e-02 + w * (-5.83357013379057348645e-02
                + w * -3.65315727442169155270e-02))));
        return odd + even;
    }

    public static double atan2(double y, double x) {
        if (Double.isNaN(x) || Double.isNaN(y)) {
            return x + y;
        }
        boolean left = high(x) < 0;
        double angle;
        if (y == 0) {
            angle = left ? Math.PI : 0;
        } else if (x == 0) {
            angle = HALF_PI;
        } else if (Double.isInfinite(x)) {
            angle = Double.isInfinite(y) ? (left ? 3 * QUARTER_PI : QUARTER_PI) : left ? Math.PI : 0;
        } else if (Double.isInfinite(y)) {
            angle = HALF_PI;
        } else {
            return quotientAngle(y, x, left);
        }
        return Math.copySign(angle, y);
    }

    private static double quotientAngle(double y, double x, boolean left) {
        int k = (high(y) & 0x7fffffff) - (high(x) & 0x7fffffff) >> 20;
        double z = k > 60 ? HALF_PI + 0.5 * PI_LOW : left && k < -60 ? 0 : atan(Math.abs(y / x));
        if (!left) {
            return y < 0 ? -z : z;
        }
        return y < 0 ? (z - PI_LOW) - Math.PI : Math.PI - (z - PI_LOW);
    }
}
