package ibrik.lang;

/** The remainder of a large number by pi/2, as fdlibm computes it: digits of 24 bits of the number times those of 2/pi
 *  that are not multiples of 8 altogether, more of them while the product is too near to an integer. */
final class LargeReduction {
    /** 2/pi in digits of 24 bits. */
    private static final int[] TWO_OVER_PI = {
        0xa2f983, 0x6e4e44, 0x1529fc, 0x2757d1, 0xf534dd, 0xc0db62, 0x95993c, 0x439041, 0xfe5163, 0xabdebb, 0xc561b7,
        0x246e3a, 0x424dd2, 0xe00649, 0x2eea09, 0xd1921c, 0xfe1deb, 0x1cb129, 0xa73ee8, 0x8235f5, 0x2ebb44, 0x84e99c,
        0x7026b4, 0x5f7e41, 0x3991d6, 0x398353, 0x39f49c, 0x845f8b, 0xbdf928, 0x3b1ff8, 0x97ffde, 0x05980f, 0xef2f11,
        0x8b5a0a, 0x6d1f6d, 0x367ecf, 0x27cb09, 0xb74f46, 0x3f669e, 0x5fea2d, 0x7527ba, 0xc7ebe5, 0xf17b3d, 0x0739f7,
        0x8a5292, 0xea6bfb, 0x5fb11f, 0x8d5d08, 0x560330, 0x46fc7b, 0x6babf0, 0xcfbc20, 0x9af436, 0x1da9e3, 0x91615e,
        0xe61b08, 0x659985, 0x5f14a0, 0x68408d, 0xffd880, 0x4d7327, 0x310606, 0x1556ca, 0x73a8c9, 0x60e27b, 0xc08c6b,
    };
    /** Pi/2 in pieces of 24 bits. */
    private static final double[] HALF_PI = {
        1.57079625129699707031e+00, 7.54978941586159635335e-08, 5.39030252995776476554e-15, 3.28200341580791294123e-22,
        1.27065575308067607349e-29, 1.22933308981111328932e-36, 2.73370053816464559624e-44, 2.16741683877804819444e-51,
    };
    /** The digits of the product that are computed at first, beyond one. */
    private static final int FIRST = 4;

    /** The remainder, what rounding took from it, and how many pi/2 were taken away, modulo 8. */
    final double head, tail;
    final int quadrant;

    private final double[] number;
    private final int count, start;
    private final double[] product = new double[20];
    private final int[] digits = new int[20];

    /** The remainder of the number with the digits given, the first of which counts 2^exponent. */
    LargeReduction(double[] number, int count, int exponent) {
        this.number = number;
        this.count = count;
        start = Math.max(0, (exponent - 3) / 24);
        int scale = exponent - 24 * (start + 1);
        int last = FIRST, n;
        boolean above;
        double z;
        for (int i = 0; i <= FIRST; i++) {
            product[i] = digit(i);
        }
        while (true) {
            z = carry(last, scale);
            z -= 8 * Math.floor(z * 0.125);
            n = (int) z;
            z -= n;
            int half = 0;
            if (scale > 0) {
                int whole = digits[last - 1] >> 24 - scale;
                n += whole;
                digits[last - 1] -= whole << 24 - scale;
                half = digits[last - 1] >> 23 - scale;
            } else if (scale == 0) {
                half = digits[last - 1] >> 23;
            } else if (z >= 0.5) {
                half = 2;
            }
            above = half > 0;
            if (above) {
                n++;
                boolean borrowed = complement(last, scale);
                if (half == 2) {
                    z = 1 - z;
                    z -= borrowed ? Math.scalb(1.0, scale) : 0;
                }
            }
            if (z != 0 || !allZero(last)) {
                break;
            }
            int more = 1;
            while (digits[FIRST - more] == 0) {
                more++;
            }
            for (int i = last + 1; i <= last + more; i++) {
                product[i] = digit(i);
            }
            last += more;
        }
        if (z == 0) {
            do {
                last--;
                scale -= 24;
            } while (digits[last] == 0);
        } else {
            z = Math.scalb(z, -scale);
            if (z >= 0x1p24) {
                double up = (int) (0x1p-24 * z);
                digits[last++] = (int) (z - 0x1p24 * up);
                scale += 24;
                digits[last] = (int) up;
            } else {
                digits[last] = (int) z;
            }
        }
        double[] terms = timesHalfPi(last, scale);
        double sum = 0;
        for (int i = last; i >= 0; i--) {
            sum += terms[i];
        }
        double rest = terms[0] - sum;
        for (int i = 1; i <= last; i++) {
            rest += terms[i];
        }
        head = above ? -sum : sum;
        tail = above ? -rest : rest;
        quadrant = n & 7;
    }

    /** A digit of the product, before carries. */
    private double digit(int i) {
        double sum = 0;
        for (int j = 0; j < count; j++) {
            int k = start + i - j;
            sum += number[j] * (k < 0 ? 0 : TWO_OVER_PI[k]);
        }
        return sum;
    }

    /** Leaves digits of 24 bits, least first, and returns what stands above them. */
    private double carry(int last, int scale) {
        double z = product[last];
        for (int i = 0, j = last; j > 0; i++, j--) {
            double up = (int) (0x1p-24 * z);
            digits[i] = (int) (z - 0x1p24 * up);
            z = product[j - 1] + up;
        }
        return Math.scalb(z, scale);
    }

    /** Makes the fraction 1 minus itself; whether any digit was not 0. */
    private boolean complement(int last, int scale) {
        boolean borrowed = false;
        for (int i = 0; i < last; i++) {
            int digit = digits[i];
            if (borrowed) {
                digits[i] = 0xffffff - digit;
            } else if (digit != 0) {
                borrowed = true;
                digits[i] = 0x1000000 - digit;
            }
        }
        if (scale == 1 || scale == 2) {
            digits[last - 1] &= 0xffffff >> scale;
        }
        return borrowed;
    }

    private boolean allZero(int last) {
        int bits = 0;
        for (int i = last - 1; i >= FIRST; i--) {
            bits |= digits[i];
        }
        return bits == 0;
    }

    private double[] timesHalfPi(int last, int scale) {
        double unit = Math.scalb(1.0, scale);
        for (int i = last; i >= 0; i--) {
            product[i] = unit * digits[i];
            unit *= 0x1p-24;
        }
        double[] terms = new double[last + 1];
        for (int i = last; i >= 0; i--) {
            double sum = 0;
            for (int k = 0; k <= FIRST && k <= last - i; k++) {
                sum += HALF_PI[k] * product[i + k];
            }
            terms[last - i] = sum;
        }
        return terms;
    }
}
