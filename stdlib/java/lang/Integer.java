package java.lang;

/** A boxed int, and the arithmetic of int beyond the operators. */
public final class Integer extends Number implements Comparable<Integer>,
        java.lang.constant.Constable, java.lang.constant.ConstantDesc {
    private static final long serialVersionUID = 1360826667806852920L;
    public static final int MIN_VALUE = 0x80000000;
    public static final int MAX_VALUE = 0x7fffffff;
    public static final int SIZE = 32;
    public static final int BYTES = 4;
    @SuppressWarnings("unchecked")
    public static final Class<Integer> TYPE =
            (Class<Integer>) (Class<?>) Class.getPrimitiveClass("int");

    private static Integer[] cache;

    private final int value;

    @Deprecated(since = "9", forRemoval = true)
    public Integer(int value) {
        this.value = value;
    }

    @Deprecated(since = "9", forRemoval = true)
    public Integer(String s) throws NumberFormatException {
        value = parseInt(s, 10);
    }

    public static String toString(int i, int radix) {
        if (radix < Character.MIN_RADIX || radix > Character.MAX_RADIX || radix == 10) {
            return toString(i);
        }
        byte[] buf = new byte[33];
        int pos = 33;
        boolean negative = i < 0;
        if (!negative) {
            i = -i;
        }
        while (i <= -radix) {
            buf[--pos] = digit(-(i % radix));
            i /= radix;
        }
        buf[--pos] = digit(-i);
        if (negative) {
            buf[--pos] = '-';
        }
        return String.latin1(buf, pos, 33);
    }

    static byte digit(int d) {
        return (byte) (d < 10 ? '0' + d : 'a' - 10 + d);
    }

    public static String toUnsignedString(int i, int radix) {
        return Long.toUnsignedString(toUnsignedLong(i), radix);
    }

    public static String toHexString(int i) {
        return shifted(i, 4);
    }

    public static String toOctalString(int i) {
        return shifted(i, 3);
    }

    public static String toBinaryString(int i) {
        return shifted(i, 1);
    }

    private static String shifted(int i, int shift) {
        byte[] buf = new byte[32];
        int pos = 32;
        int mask = (1 << shift) - 1;
        do {
            buf[--pos] = digit(i & mask);
            i >>>= shift;
        } while (i != 0);
        return String.latin1(buf, pos, 32);
    }

    public static String toString(int i) {
        int n = stringSize(i);
        byte[] buf = new byte[n];
        getChars(i, n, buf);
        return new String(buf, String.LATIN1);
    }

    public static String toUnsignedString(int i) {
        return Long.toString(toUnsignedLong(i));
    }

    /** How many characters the decimal form has. */
    static int stringSize(int x) {
        int sign = 1;
        if (x >= 0) {
            sign = 0;
            x = -x;
        }
        int p = -10;
        for (int i = 1; i < 10; i++) {
            if (x > p) {
                return i + sign;
            }
            p *= 10;
        }
        return 10 + sign;
    }

    /** Writes the decimal form so that it ends before index. */
    static void getChars(int i, int index, byte[] buf) {
        boolean negative = i < 0;
        if (!negative) {
            i = -i;
        }
        do {
            int q = i / 10;
            buf[--index] = (byte) ('0' + (q * 10 - i));
            i = q;
        } while (i != 0);
        if (negative) {
            buf[--index] = '-';
        }
    }

    public static int parseInt(String s, int radix) throws NumberFormatException {
        if (s == null) {
            throw new NumberFormatException("Cannot parse null string");
        }
        checkRadix(radix);
        int n = s.length();
        int i = 0;
        boolean negative = false;
        int limit = -MAX_VALUE;
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
        int multmin = limit / radix;
        int result = 0;
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

    static void checkRadix(int radix) {
        if (radix < Character.MIN_RADIX) {
            throw new NumberFormatException("radix " + radix + " less than Character.MIN_RADIX");
        }
        if (radix > Character.MAX_RADIX) {
            throw new NumberFormatException("radix " + radix
                    + " greater than Character.MAX_RADIX");
        }
    }

    public static int parseInt(CharSequence s, int beginIndex, int endIndex, int radix)
            throws NumberFormatException {
        java.util.Objects.requireNonNull(s);
        java.util.Objects.checkFromToIndex(beginIndex, endIndex, s.length());
        checkRadix(radix);
        int i = beginIndex;
        boolean negative = false;
        int limit = -MAX_VALUE;
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
        int multmin = limit / radix;
        int result = 0;
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

    public static int parseInt(String s) throws NumberFormatException {
        return parseInt(s, 10);
    }

    public static int parseUnsignedInt(String s, int radix) throws NumberFormatException {
        if (s == null) {
            throw new NumberFormatException("Cannot parse null string");
        }
        if (!s.isEmpty() && s.charAt(0) == '-') {
            throw new NumberFormatException("Illegal leading minus sign on unsigned string "
                    + s + ".");
        }
        long v;
        try {
            v = Long.parseLong(s, radix);
        } catch (NumberFormatException e) {
            throw NumberFormatException.forInputString(s, radix);
        }
        if (v >>> 32 != 0) {
            throw new NumberFormatException("String value " + s
                    + " exceeds range of unsigned int.");
        }
        return (int) v;
    }

    public static int parseUnsignedInt(CharSequence s, int beginIndex, int endIndex, int radix)
            throws NumberFormatException {
        java.util.Objects.checkFromToIndex(beginIndex, endIndex, s.length());
        return parseUnsignedInt(s.subSequence(beginIndex, endIndex).toString(), radix);
    }

    public static int parseUnsignedInt(String s) throws NumberFormatException {
        return parseUnsignedInt(s, 10);
    }

    public static Integer valueOf(String s, int radix) throws NumberFormatException {
        return valueOf(parseInt(s, radix));
    }

    public static Integer valueOf(String s) throws NumberFormatException {
        return valueOf(parseInt(s, 10));
    }

    public static Integer valueOf(int i) {
        if (i >= -128 && i <= 127) {
            Integer[] c = cache;
            if (c == null) {
                c = fillCache();
            }
            return c[i + 128];
        }
        return new Integer(i);
    }

    private static synchronized Integer[] fillCache() {
        if (cache == null) {
            Integer[] c = new Integer[256];
            for (int i = 0; i < 256; i++) {
                c[i] = new Integer(i - 128);
            }
            cache = c;
        }
        return cache;
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
        return value;
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
        return value;
    }

    public static int hashCode(int value) {
        return value;
    }

    @Override
    public boolean equals(Object obj) {
        return obj instanceof Integer && ((Integer) obj).value == value;
    }

    public static Integer getInteger(String nm) {
        return getInteger(nm, null);
    }

    public static Integer getInteger(String nm, int val) {
        Integer result = getInteger(nm, null);
        return result == null ? valueOf(val) : result;
    }

    public static Integer getInteger(String nm, Integer val) {
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

    public static Integer decode(String nm) throws NumberFormatException {
        long v = Long.decode0(nm, MIN_VALUE, MAX_VALUE);
        return valueOf((int) v);
    }

    @Override
    public int compareTo(Integer anotherInteger) {
        return compare(value, anotherInteger.value);
    }

    public static int compare(int x, int y) {
        return x < y ? -1 : x == y ? 0 : 1;
    }

    public static int compareUnsigned(int x, int y) {
        return compare(x + MIN_VALUE, y + MIN_VALUE);
    }

    public static long toUnsignedLong(int x) {
        return x & 0xffffffffL;
    }

    public static int divideUnsigned(int dividend, int divisor) {
        return (int) (toUnsignedLong(dividend) / toUnsignedLong(divisor));
    }

    public static int remainderUnsigned(int dividend, int divisor) {
        return (int) (toUnsignedLong(dividend) % toUnsignedLong(divisor));
    }

    public static int highestOneBit(int i) {
        return i & MIN_VALUE >>> numberOfLeadingZeros(i);
    }

    public static int lowestOneBit(int i) {
        return i & -i;
    }

    public static int numberOfLeadingZeros(int i) {
        if (i <= 0) {
            return i == 0 ? 32 : 0;
        }
        int n = 31;
        if (i >= 1 << 16) {
            n -= 16;
            i >>>= 16;
        }
        if (i >= 1 << 8) {
            n -= 8;
            i >>>= 8;
        }
        if (i >= 1 << 4) {
            n -= 4;
            i >>>= 4;
        }
        if (i >= 1 << 2) {
            n -= 2;
            i >>>= 2;
        }
        return n - (i >>> 1);
    }

    public static int numberOfTrailingZeros(int i) {
        return i == 0 ? 32 : 31 - numberOfLeadingZeros(i & -i);
    }

    public static int bitCount(int i) {
        i = i - (i >>> 1 & 0x55555555);
        i = (i & 0x33333333) + (i >>> 2 & 0x33333333);
        i = i + (i >>> 4) & 0x0f0f0f0f;
        return i * 0x01010101 >>> 24;
    }

    public static int rotateLeft(int i, int distance) {
        return i << distance | i >>> -distance;
    }

    public static int rotateRight(int i, int distance) {
        return i >>> distance | i << -distance;
    }

    public static int reverse(int i) {
        i = (i & 0x55555555) << 1 | i >>> 1 & 0x55555555;
        i = (i & 0x33333333) << 2 | i >>> 2 & 0x33333333;
        i = (i & 0x0f0f0f0f) << 4 | i >>> 4 & 0x0f0f0f0f;
        return reverseBytes(i);
    }

    /** Gathers the bits of i that the mask selects at the low end. */
    public static int compress(int i, int mask) {
        int r = 0;
        for (int at = 0; mask != 0; mask &= mask - 1) {
            if ((i & mask & -mask) != 0) {
                r |= 1 << at;
            }
            at++;
        }
        return r;
    }

    /** Spreads the low bits of i to where the mask has ones. */
    public static int expand(int i, int mask) {
        int r = 0;
        for (; mask != 0; mask &= mask - 1) {
            if ((i & 1) != 0) {
                r |= mask & -mask;
            }
            i >>>= 1;
        }
        return r;
    }

    public static int signum(int i) {
        return i >> 31 | -i >>> 31;
    }

    public static int reverseBytes(int i) {
        return i << 24 | (i & 0xff00) << 8 | i >>> 8 & 0xff00 | i >>> 24;
    }

    public static int sum(int a, int b) {
        return a + b;
    }

    public static int max(int a, int b) {
        return Math.max(a, b);
    }

    public static int min(int a, int b) {
        return Math.min(a, b);
    }

    @Override
    public java.util.Optional<Integer> describeConstable() {
        return java.util.Optional.of(this);
    }

    @Override
    public Integer resolveConstantDesc(java.lang.invoke.MethodHandles.Lookup lookup) {
        return this;
    }
}
