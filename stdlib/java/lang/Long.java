package java.lang;

/** A boxed long, and the arithmetic of long beyond the operators. */
public final class Long extends Number implements Comparable<Long>,
        java.lang.constant.Constable, java.lang.constant.ConstantDesc {
    private static final long serialVersionUID = 4290774380558885855L;
    public static final long MIN_VALUE = 0x8000000000000000L;
    public static final long MAX_VALUE = 0x7fffffffffffffffL;
    public static final int SIZE = 64;
    public static final int BYTES = 8;
    @SuppressWarnings("unchecked")
    public static final Class<Long> TYPE = (Class<Long>) (Class<?>) Class.getPrimitiveClass("long");

    private static Long[] cache;

    private final long value;

    @Deprecated(since = "9", forRemoval = true)
    public Long(long value) {
        this.value = value;
    }

    @Deprecated(since = "9", forRemoval = true)
    public Long(String s) throws NumberFormatException {
        value = parseLong(s, 10);
    }

    public static String toString(long i, int radix) {
        if (radix < Character.MIN_RADIX || radix > Character.MAX_RADIX || radix == 10) {
            return toString(i);
        }
        byte[] buf = new byte[65];
        int pos = 65;
        boolean negative = i < 0;
        if (!negative) {
            i = -i;
        }
        while (i <= -radix) {
            buf[--pos] = Integer.digit((int) -(i % radix));
            i /= radix;
        }
        buf[--pos] = Integer.digit((int) -i);
        if (negative) {
            buf[--pos] = '-';
        }
        return String.latin1(buf, pos, 65);
    }

    public static String toUnsignedString(long i, int radix) {
        if (i >= 0) {
            return toString(i, radix);
        }
        if (radix < Character.MIN_RADIX || radix > Character.MAX_RADIX) {
            radix = 10;
        }
        long q = divideUnsigned(i, radix);
        return toString(q, radix) + toString(i - q * radix, radix);
    }

    public static String toHexString(long i) {
        return shifted(i, 4);
    }

    public static String toOctalString(long i) {
        return shifted(i, 3);
    }

    public static String toBinaryString(long i) {
        return shifted(i, 1);
    }

    private static String shifted(long i, int shift) {
        byte[] buf = new byte[64];
        int pos = 64;
        int mask = (1 << shift) - 1;
        do {
            buf[--pos] = Integer.digit((int) i & mask);
            i >>>= shift;
        } while (i != 0);
        return String.latin1(buf, pos, 64);
    }

    public static String toString(long i) {
        int n = stringSize(i);
        byte[] buf = new byte[n];
        getChars(i, n, buf);
        return new String(buf, String.LATIN1);
    }

    public static String toUnsignedString(long i) {
        return toUnsignedString(i, 10);
    }

    /** How many characters the decimal form has. */
    static int stringSize(long x) {
        int sign = 1;
        if (x >= 0) {
            sign = 0;
            x = -x;
        }
        long p = -10;
        for (int i = 1; i < 19; i++) {
            if (x > p) {
                return i + sign;
            }
            p *= 10;
        }
        return 19 + sign;
    }

    /** Writes the decimal form so that it ends before index. */
    static void getChars(long i, int index, byte[] buf) {
        boolean negative = i < 0;
        if (!negative) {
            i = -i;
        }
        while (i < MIN_INT) {
            long q = i / 10;
            buf[--index] = (byte) ('0' + (int) (q * 10 - i));
            i = q;
        }
        int j = (int) i;
        do {
            int q = j / 10;
            buf[--index] = (byte) ('0' + (q * 10 - j));
            j = q;
        } while (j != 0);
        if (negative) {
            buf[--index] = '-';
        }
    }

    private static final long MIN_INT = -0x80000000L;

    public static long parseLong(String s, int radix) throws NumberFormatException {
        if (s == null) {
            throw new NumberFormatException("Cannot parse null string");
        }
        Integer.checkRadix(radix);
        int n = s.length();
        int i = 0;
        boolean negative = false;
        long limit = -MAX_VALUE;
        if (n > 0) {
            char c = s.charAt(0);
            if (c == '-' || c == '+') {
                negative = c == '-';
                if (negative) {
                    limit = MIN_VALUE;
                }
                i++;
            }
        }
        if (i >= n) {
            throw NumberFormatException.forInputString(s, radix);
        }
        long multmin = limit / radix;
        long result = 0;
        while (i < n) {
            int d = Character.digit(s.charAt(i++), radix);
            if (d < 0 || result < multmin) {
                throw NumberFormatException.forInputString(s, radix);
            }
            result *= radix;
            if (result < limit + d) {
                throw NumberFormatException.forInputString(s, radix);
            }
            result -= d;
        }
        return negative ? result : -result;
    }

    public static long parseLong(CharSequence s, int beginIndex, int endIndex, int radix)
            throws NumberFormatException {
        java.util.Objects.requireNonNull(s);
        java.util.Objects.checkFromToIndex(beginIndex, endIndex, s.length());
        Integer.checkRadix(radix);
        int i = beginIndex;
        boolean negative = false;
        long limit = -MAX_VALUE;
        if (i >= endIndex) {
            throw NumberFormatException.forInputString("", radix);
        }
        char c = s.charAt(i);
        if (c == '-' || c == '+') {
            negative = c == '-';
            if (negative) {
                limit = MIN_VALUE;
            }
            i++;
        }
        if (i >= endIndex) {
            throw NumberFormatException.forCharSequence(s, beginIndex, endIndex, i);
        }
        long multmin = limit / radix;
        long result = 0;
        while (i < endIndex) {
            int d = Character.digit(s.charAt(i), radix);
            if (d < 0 || result < multmin || result * radix < limit + d) {
                throw NumberFormatException.forCharSequence(s, beginIndex, endIndex, i);
            }
            i++;
            result = result * radix - d;
        }
        return negative ? result : -result;
    }

    public static long parseLong(String s) throws NumberFormatException {
        return parseLong(s, 10);
    }

    public static long parseUnsignedLong(String s, int radix) throws NumberFormatException {
        if (s == null) {
            throw new NumberFormatException("Cannot parse null string");
        }
        int n = s.length();
        if (n == 0) {
            throw NumberFormatException.forInputString(s, radix);
        }
        if (s.charAt(0) == '-') {
            throw new NumberFormatException("Illegal leading minus sign on unsigned string "
                    + s + ".");
        }
        Integer.checkRadix(radix);
        int i = s.charAt(0) == '+' ? 1 : 0;
        if (i >= n) {
            throw NumberFormatException.forInputString(s, radix);
        }
        long max = divideUnsigned(-1L, radix);
        long r = 0;
        for (; i < n; i++) {
            int d = Character.digit(s.charAt(i), radix);
            if (d < 0) {
                throw NumberFormatException.forInputString(s, radix);
            }
            long next = r * radix + d;
            if (compareUnsigned(r, max) > 0 || compareUnsigned(next, r * radix) < 0) {
                throw new NumberFormatException("String value " + s
                        + " exceeds range of unsigned long.");
            }
            r = next;
        }
        return r;
    }

    public static long parseUnsignedLong(CharSequence s, int beginIndex, int endIndex, int radix)
            throws NumberFormatException {
        java.util.Objects.checkFromToIndex(beginIndex, endIndex, s.length());
        return parseUnsignedLong(s.subSequence(beginIndex, endIndex).toString(), radix);
    }

    public static long parseUnsignedLong(String s) throws NumberFormatException {
        return parseUnsignedLong(s, 10);
    }

    public static Long valueOf(String s, int radix) throws NumberFormatException {
        return valueOf(parseLong(s, radix));
    }

    public static Long valueOf(String s) throws NumberFormatException {
        return valueOf(parseLong(s, 10));
    }

    public static Long valueOf(long l) {
        if (l >= -128 && l <= 127) {
            Long[] c = cache;
            if (c == null) {
                c = fillCache();
            }
            return c[(int) l + 128];
        }
        return new Long(l);
    }

    private static synchronized Long[] fillCache() {
        if (cache == null) {
            Long[] c = new Long[256];
            for (int i = 0; i < 256; i++) {
                c[i] = new Long(i - 128);
            }
            cache = c;
        }
        return cache;
    }

    public static Long decode(String nm) throws NumberFormatException {
        return valueOf(decode0(nm, MIN_VALUE, MAX_VALUE));
    }

    /** Decodes [+-](0x|0X|#|0)?digits into the range min..max. */
    static long decode0(String nm, long min, long max) {
        if (nm.isEmpty()) {
            throw new NumberFormatException("Zero length string");
        }
        int index = 0;
        int radix = 10;
        boolean negative = false;
        char first = nm.charAt(0);
        if (first == '-' || first == '+') {
            negative = first == '-';
            index++;
        }
        if (nm.startsWith("0x", index) || nm.startsWith("0X", index)) {
            index += 2;
            radix = 16;
        } else if (nm.startsWith("#", index)) {
            index++;
            radix = 16;
        } else if (nm.startsWith("0", index) && nm.length() > 1 + index) {
            index++;
            radix = 8;
        }
        if (nm.startsWith("-", index) || nm.startsWith("+", index)) {
            throw new NumberFormatException("Sign character in wrong position");
        }
        String digits = nm.substring(index);
        String text = negative ? "-" + digits : digits;
        long v = parseLong(text, radix);
        if (v < min || v > max) {
            throw NumberFormatException.forInputString(text, radix);
        }
        return v;
    }

    @Override
    public byte byteValue() {
        return (byte) value;
    }

    @Override
    public short shortValue() {
        return (short) value;
    }

    @Override
    public int intValue() {
        return (int) value;
    }

    @Override
    public long longValue() {
        return value;
    }

    @Override
    public float floatValue() {
        return value;
    }

    @Override
    public double doubleValue() {
        return value;
    }

    @Override
    public String toString() {
        return toString(value);
    }

    @Override
    public int hashCode() {
        return hashCode(value);
    }

    public static int hashCode(long value) {
        return (int) (value ^ value >>> 32);
    }

    @Override
    public boolean equals(Object obj) {
        return obj instanceof Long && ((Long) obj).value == value;
    }

    public static Long getLong(String nm) {
        return getLong(nm, null);
    }

    public static Long getLong(String nm, long val) {
        Long result = getLong(nm, null);
        return result == null ? valueOf(val) : result;
    }

    public static Long getLong(String nm, Long val) {
        String v = nm == null || nm.isEmpty() ? null : System.getProperty(nm);
        if (v != null) {
            try {
                return decode(v);
            } catch (NumberFormatException e) {
                return val;
            }
        }
        return val;
    }

    @Override
    public int compareTo(Long anotherLong) {
        return compare(value, anotherLong.value);
    }

    public static int compare(long x, long y) {
        return x < y ? -1 : x == y ? 0 : 1;
    }

    public static int compareUnsigned(long x, long y) {
        return compare(x + MIN_VALUE, y + MIN_VALUE);
    }

    public static long divideUnsigned(long dividend, long divisor) {
        if (divisor < 0) {
            return compareUnsigned(dividend, divisor) < 0 ? 0 : 1;
        }
        if (dividend >= 0) {
            return dividend / divisor;
        }
        long q = (dividend >>> 1) / divisor << 1;
        long r = dividend - q * divisor;
        return q + (compareUnsigned(r, divisor) >= 0 ? 1 : 0);
    }

    public static long remainderUnsigned(long dividend, long divisor) {
        return dividend - divideUnsigned(dividend, divisor) * divisor;
    }

    public static long highestOneBit(long i) {
        return i & MIN_VALUE >>> numberOfLeadingZeros(i);
    }

    public static long lowestOneBit(long i) {
        return i & -i;
    }

    public static int numberOfLeadingZeros(long i) {
        int x = (int) (i >>> 32);
        return x == 0 ? 32 + Integer.numberOfLeadingZeros((int) i)
                : Integer.numberOfLeadingZeros(x);
    }

    public static int numberOfTrailingZeros(long i) {
        int x = (int) i;
        return x == 0 ? 32 + Integer.numberOfTrailingZeros((int) (i >>> 32))
                : Integer.numberOfTrailingZeros(x);
    }

    public static int bitCount(long i) {
        return Integer.bitCount((int) i) + Integer.bitCount((int) (i >>> 32));
    }

    public static long rotateLeft(long i, int distance) {
        return i << distance | i >>> -distance;
    }

    public static long rotateRight(long i, int distance) {
        return i >>> distance | i << -distance;
    }

    public static long reverse(long i) {
        return (long) Integer.reverse((int) i) << 32
                | Integer.reverse((int) (i >>> 32)) & 0xffffffffL;
    }

    /** Gathers the bits of i that the mask selects at the low end. */
    public static long compress(long i, long mask) {
        long r = 0;
        for (int at = 0; mask != 0; mask &= mask - 1) {
            if ((i & mask & -mask) != 0) {
                r |= 1L << at;
            }
            at++;
        }
        return r;
    }

    /** Spreads the low bits of i to where the mask has ones. */
    public static long expand(long i, long mask) {
        long r = 0;
        for (; mask != 0; mask &= mask - 1) {
            if ((i & 1) != 0) {
                r |= mask & -mask;
            }
            i >>>= 1;
        }
        return r;
    }

    public static int signum(long i) {
        return (int) (i >> 63 | -i >>> 63);
    }

    public static long reverseBytes(long i) {
        return (long) Integer.reverseBytes((int) i) << 32
                | Integer.reverseBytes((int) (i >>> 32)) & 0xffffffffL;
    }

    public static long sum(long a, long b) {
        return a + b;
    }

    public static long max(long a, long b) {
        return Math.max(a, b);
    }

    public static long min(long a, long b) {
        return Math.min(a, b);
    }

    @Override
    public java.util.Optional<Long> describeConstable() {
        return java.util.Optional.of(this);
    }

    @Override
    public Long resolveConstantDesc(java.lang.invoke.MethodHandles.Lookup lookup) {
        return this;
    }
}
