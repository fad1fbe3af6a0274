package java.lang;

/** A boxed float, and the arithmetic of float beyond the operators. */
public final class Float extends Number implements Comparable<Float>,
        java.lang.constant.Constable, java.lang.constant.ConstantDesc {
    private static final long serialVersionUID = -2671257302660747028L;
    public static final float POSITIVE_INFINITY = 1.0f / 0.0f;
    public static final float NEGATIVE_INFINITY = -1.0f / 0.0f;
    public static final float NaN = 0.0f / 0.0f;
    public static final float MAX_VALUE = 0x1.fffffeP+127f;
    public static final float MIN_NORMAL = 0x1.0p-126f;
    public static final float MIN_VALUE = 0x0.000002P-126f;
    public static final int SIZE = 32;
    public static final int PRECISION = 24;
    public static final int MAX_EXPONENT = 127;
    public static final int MIN_EXPONENT = -126;
    public static final int BYTES = 4;
    @SuppressWarnings("unchecked")
    public static final Class<Float> TYPE =
            (Class<Float>) (Class<?>) Class.getPrimitiveClass("float");

    private final float value;

    @Deprecated(since = "9", forRemoval = true)
    public Float(float value) {
        this.value = value;
    }

    @Deprecated(since = "9", forRemoval = true)
    public Float(double value) {
        this.value = (float) value;
    }

    @Deprecated(since = "9", forRemoval = true)
    public Float(String s) throws NumberFormatException {
        value = parseFloat(s);
    }

    public static String toString(float f) {
        return ibrik.lang.FloatToDecimal.toString(f);
    }

    public static String toHexString(float f) {
        return ibrik.lang.FloatParser.toHexString(f);
    }

    public static Float valueOf(String s) throws NumberFormatException {
        return new Float(parseFloat(s));
    }

    public static Float valueOf(float f) {
        return new Float(f);
    }

    public static float parseFloat(String s) throws NumberFormatException {
        return ibrik.lang.FloatParser.parseFloat(s);
    }

    public static boolean isNaN(float v) {
        return v != v;
    }

    public static boolean isInfinite(float v) {
        return Math.abs(v) > MAX_VALUE;
    }

    public static boolean isFinite(float f) {
        return Math.abs(f) <= MAX_VALUE;
    }

    public boolean isNaN() {
        return value != value;
    }

    public boolean isInfinite() {
        return isInfinite(value);
    }

    @Override
    public String toString() {
        return toString(value);
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
        return (long) value;
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
    public int hashCode() {
        return hashCode(value);
    }

    public static int hashCode(float value) {
        return floatToIntBits(value);
    }

    @Override
    public boolean equals(Object obj) {
        return obj instanceof Float
                && floatToIntBits(((Float) obj).value) == floatToIntBits(value);
    }

    public static int floatToIntBits(float value) {
        return value != value ? 0x7fc00000 : floatToRawIntBits(value);
    }

    /** The bits of the value, a NaN's as they are. */
    public static native int floatToRawIntBits(float value);

    /** The value with these bits. */
    public static native float intBitsToFloat(int bits);

    /** The binary16 value as a float. */
    public static float float16ToFloat(short floatBinary16) {
        int bits = floatBinary16;
        int sign = bits & 0x8000;
        int exp = bits >> 10 & 0x1f;
        int sig = bits & 0x3ff;
        if (exp == 0x1f) {
            return intBitsToFloat(sign << 16 | 0x7f800000 | sig << 13);
        }
        if (exp == 0) {
            float v = sig * 0x1.0p-24f;
            return sign != 0 ? -v : v;
        }
        return intBitsToFloat(sign << 16 | exp + (127 - 15) << 23 | sig << 13);
    }

    /** The binary16 value nearest to f, ties to even. */
    public static short floatToFloat16(float f) {
        int bits = floatToRawIntBits(f);
        int sign = bits >>> 16 & 0x8000;
        if (f != f) {
            int top = bits & 0x7fffff;
            return (short) (sign | 0x7c00 | top >> 13 | top >> 4 & 0x1ff | top & 0xf);
        }
        float a = Math.abs(f);
        if (a >= 65520f) {
            return (short) (sign | 0x7c00);
        }
        if (a <= 0x1.0p-25f) {
            return (short) sign;
        }
        int exp = (floatToRawIntBits(a) >> 23) - 127;
        int extra = 0;
        if (exp < -14) {
            extra = -14 - exp;
            exp = -15;
        }
        int sig = bits & 0x7fffff | 0x800000;
        int shift = 13 + extra;
        int q = sig >> shift;
        int rest = sig & (1 << shift) - 1;
        int half = 1 << shift - 1;
        if (rest > half || rest == half && (q & 1) != 0) {
            q++;
        }
        return (short) (sign | (exp == -15 ? q : (exp + 14 << 10) + q));
    }

    @Override
    public int compareTo(Float anotherFloat) {
        return compare(value, anotherFloat.value);
    }

    public static int compare(float f1, float f2) {
        if (f1 < f2) {
            return -1;
        }
        if (f1 > f2) {
            return 1;
        }
        return Integer.compare(floatToIntBits(f1), floatToIntBits(f2));
    }

    public static float sum(float a, float b) {
        return a + b;
    }

    public static float max(float a, float b) {
        return Math.max(a, b);
    }

    public static float min(float a, float b) {
        return Math.min(a, b);
    }

    @Override
    public java.util.Optional<Float> describeConstable() {
        return java.util.Optional.of(this);
    }

    @Override
    public Float resolveConstantDesc(java.lang.invoke.MethodHandles.Lookup lookup) {
        return this;
    }
}
