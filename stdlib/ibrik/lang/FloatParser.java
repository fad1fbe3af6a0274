package ibrik.lang;

import java.math.BigInteger;

/** Reads decimal and hexadecimal floating-point numbers, correctly rounded. */
public final class FloatParser {
    private static final double[] SMALL = {1e0, 1e1, 1e2, 1e3, 1e4, 1e5, 1e6, 1e7, 1e8, 1e9, 1e10,
        1e11, 1e12, 1e13, 1e14, 1e15, 1e16, 1e17, 1e18, 1e19, 1e20, 1e21, 1e22};

    private FloatParser() {
    }

    public static double parseDouble(String s) {
        return parse(s, 53, -1074, 1023);
    }

    public static float parseFloat(String s) {
        return (float) parse(s, 24, -149, 127);
    }

    private static NumberFormatException bad(String s) {
        return new NumberFormatException(s.isEmpty() ? "empty String"
                : "For input string: \"" + s + "\"");
    }

    /** Rounds to precision bits; minExp is the exponent of the least bit, maxExp of the greatest. */
    private static double parse(String text, int precision, int minExp, int maxExp) {
        if (text == null) {
            throw new NullPointerException(
                    "Cannot invoke \"String.length()\" because \"in\" is null");
        }
        String s = text.trim();
        int n = s.length();
        if (n == 0) {
            throw new NumberFormatException("empty String");
        }
        int i = 0;
        boolean negative = false;
        char c = s.charAt(0);
        if (c == '-' || c == '+') {
            negative = c == '-';
            i++;
        }
        if (s.startsWith("NaN", i) && n == i + 3) {
            return Double.NaN;
        }
        if (s.startsWith("Infinity", i) && n == i + 8) {
            return negative ? Double.NEGATIVE_INFINITY : Double.POSITIVE_INFINITY;
        }
        double v;
        if (i + 1 < n && s.charAt(i) == '0' && (s.charAt(i + 1) | 32) == 'x') {
            v = hex(s, text, i + 2, precision, minExp, maxExp);
        } else {
            v = decimal(s, text, i, precision, minExp, maxExp);
        }
        return negative ? -v : v;
    }

    private static int suffix(String s, int i) {
        return i < s.length() && "fFdD".indexOf(s.charAt(i)) >= 0 ? i + 1 : i;
    }

    private static double decimal(String s, String text, int i, int precision, int minExp,
            int maxExp) {
        int n = s.length();
        StringBuilder digits = new StringBuilder();
        boolean any = false;
        boolean point = false;
        boolean sticky = false;
        long exp = 0;
        for (; i < n; i++) {
            char c = s.charAt(i);
            if (c == '.') {
                if (point) {
                    throw new NumberFormatException("multiple points");
                }
                point = true;
            } else if (c >= '0' && c <= '9') {
                any = true;
                if (digits.length() == 0 && c == '0') {
                    exp -= point ? 1 : 0;
                } else if (digits.length() < 1100) {
                    digits.append(c);
                    exp -= point ? 1 : 0;
                } else {
                    sticky |= c != '0';
                    exp += point ? 0 : 1;
                }
            } else {
                break;
            }
        }
        if (!any) {
            throw bad(text);
        }
        if (i < n && (s.charAt(i) | 32) == 'e') {
            i++;
            boolean down = false;
            if (i < n && (s.charAt(i) == '-' || s.charAt(i) == '+')) {
                down = s.charAt(i++) == '-';
            }
            int from = i;
            long e = 0;
            while (i < n && s.charAt(i) >= '0' && s.charAt(i) <= '9') {
                e = Math.min(e * 10 + s.charAt(i++) - '0', 1L << 40);
            }
            if (i == from) {
                throw bad(text);
            }
            exp += down ? -e : e;
        }
        if (suffix(s, i) != n) {
            throw bad(text);
        }
        int nd = digits.length();
        while (nd > 0 && digits.charAt(nd - 1) == '0' && !sticky) {
            nd--;
            exp++;
        }
        if (nd == 0) {
            return 0.0;
        }
        if (exp + nd > 400) {
            return Double.POSITIVE_INFINITY;
        }
        if (exp + nd < -400) {
            return 0.0;
        }
        if (precision == 53 && nd <= 15 && exp >= -22 && exp <= 22) {
            long m = Long.parseLong(digits.substring(0, nd));
            return exp >= 0 ? m * SMALL[(int) exp] : m / SMALL[(int) -exp];
        }
        if (sticky) {
            digits.append('1');
            nd = digits.length();
            exp--;
        }
        return round(new BigInteger(digits.substring(0, nd)), (int) exp, precision, minExp,
                maxExp);
    }

    /** d * 10^exp rounded to nearest, ties to even. */
    private static double round(BigInteger d, int exp, int precision, int minExp, int maxExp) {
        BigInteger num = d;
        BigInteger den = BigInteger.ONE;
        if (exp > 0) {
            num = num.multiply(BigInteger.TEN.pow(exp));
        } else if (exp < 0) {
            den = BigInteger.TEN.pow(-exp);
        }
        int shift = precision + 3 - (num.bitLength() - den.bitLength());
        if (shift > 0) {
            num = num.shiftLeft(shift);
        } else {
            den = den.shiftLeft(-shift);
        }
        BigInteger[] qr = num.divideAndRemainder(den);
        return scale(qr[0].longValue(), qr[1].signum() != 0, -shift, precision, minExp, maxExp);
    }

    /** m * 2^e (and a little more if sticky) rounded. */
    private static double scale(long m, boolean sticky, int e, int precision, int minExp,
            int maxExp) {
        if (m == 0) {
            return 0.0;
        }
        int bits = 64 - Long.numberOfLeadingZeros(m);
        int drop = Math.max(bits - precision, minExp - e);
        if (drop > 63) {
            return 0.0;
        }
        if (drop > 0) {
            long rest = m & (1L << drop) - 1;
            long half = 1L << drop - 1;
            m >>>= drop;
            e += drop;
            if (rest > half || rest == half && (sticky || (m & 1) != 0)) {
                m++;
            }
        }
        if (64 - Long.numberOfLeadingZeros(m) + e - 1 > maxExp) {
            return Double.POSITIVE_INFINITY;
        }
        return Math.scalb((double) m, e);
    }

    private static double hex(String s, String text, int i, int precision, int minExp,
            int maxExp) {
        int n = s.length();
        long m = 0;
        int e = 0;
        boolean any = false;
        boolean point = false;
        boolean sticky = false;
        for (; i < n; i++) {
            char c = s.charAt(i);
            int d = c < 128 ? Character.digit(c, 16) : -1;
            if (c == '.') {
                if (point) {
                    throw bad(text);
                }
                point = true;
            } else if (d >= 0) {
                any = true;
                if (m >>> 58 == 0) {
                    m = m << 4 | d;
                    e -= point ? 4 : 0;
                } else {
                    sticky |= d != 0;
                    e += point ? 0 : 4;
                }
            } else {
                break;
            }
        }
        if (!any || i >= n || (s.charAt(i) | 32) != 'p') {
            throw bad(text);
        }
        i++;
        boolean down = false;
        if (i < n && (s.charAt(i) == '-' || s.charAt(i) == '+')) {
            down = s.charAt(i++) == '-';
        }
        int from = i;
        long x = 0;
        while (i < n && s.charAt(i) >= '0' && s.charAt(i) <= '9') {
            x = Math.min(x * 10 + s.charAt(i++) - '0', 1 << 28);
        }
        if (i == from || suffix(s, i) != n) {
            throw bad(text);
        }
        return m == 0 ? 0.0 : scale(m, sticky, (int) (e + (down ? -x : x)), precision, minExp,
                maxExp);
    }

    public static String toHexString(double d) {
        if (!Double.isFinite(d)) {
            return Double.toString(d);
        }
        return hexText(d, Double.MIN_NORMAL, -1022, "");
    }

    public static String toHexString(float f) {
        if (Math.abs(f) < Float.MIN_NORMAL && f != 0.0f) {
            String s = hexText(Math.scalb((double) f, -1022 + 126), Double.MIN_NORMAL, -1022, "");
            return s.substring(0, s.length() - 6) + "p-126";
        }
        return toHexString((double) f);
    }

    private static String hexText(double d, double minNormal, int minExp, String unused) {
        long bits = Double.doubleToRawLongBits(d);
        StringBuilder sb = new StringBuilder(24);
        if (bits < 0) {
            sb.append('-');
        }
        double a = Math.abs(d);
        if (a == 0.0) {
            return sb.append("0x0.0p0").toString();
        }
        boolean subnormal = a < minNormal;
        long m = bits & 0xfffffffffffffL;
        sb.append(subnormal ? "0x0." : "0x1.");
        if (m == 0) {
            sb.append('0');
        } else {
            String h = Long.toHexString(m | 0x10000000000000L).substring(1);
            int n = 13;
            while (h.charAt(n - 1) == '0') {
                n--;
            }
            sb.append(h, 0, n);
        }
        return sb.append('p').append(subnormal ? minExp : Math.getExponent(d)).toString();
    }
}
