package java.lang.runtime;

/** Whether a conversion of primitive types keeps the value. */
public final class ExactConversionsSupport {
    private ExactConversionsSupport() {
    }

    public static boolean isIntToByteExact(int n) {
        return n == (byte) n;
    }

    public static boolean isIntToShortExact(int n) {
        return n == (short) n;
    }

    public static boolean isIntToCharExact(int n) {
        return n == (char) n;
    }

    public static boolean isIntToFloatExact(int n) {
        return n == (int) (float) n && n != Integer.MAX_VALUE;
    }

    public static boolean isLongToByteExact(long n) {
        return n == (byte) n;
    }

    public static boolean isLongToShortExact(long n) {
        return n == (short) n;
    }

    public static boolean isLongToCharExact(long n) {
        return n == (char) n;
    }

    public static boolean isLongToIntExact(long n) {
        return n == (int) n;
    }

    public static boolean isLongToFloatExact(long n) {
        return n == (long) (float) n && n != Long.MAX_VALUE;
    }

    public static boolean isLongToDoubleExact(long n) {
        return n == (long) (double) n && n != Long.MAX_VALUE;
    }

    public static boolean isFloatToByteExact(float n) {
        return n == (float) (byte) n && Float.floatToRawIntBits(n) != 0x80000000;
    }

    public static boolean isFloatToShortExact(float n) {
        return n == (float) (short) n && Float.floatToRawIntBits(n) != 0x80000000;
    }

    public static boolean isFloatToCharExact(float n) {
        return n == (float) (char) n && Float.floatToRawIntBits(n) != 0x80000000;
    }

    public static boolean isFloatToIntExact(float n) {
        return n == (float) (int) n && Float.floatToRawIntBits(n) != 0x80000000 && n != 0x1p31f;
    }

    public static boolean isFloatToLongExact(float n) {
        return n == (float) (long) n && Float.floatToRawIntBits(n) != 0x80000000 && n != 0x1p63f;
    }

    public static boolean isDoubleToByteExact(double n) {
        return n == (double) (byte) n && Double.doubleToRawLongBits(n) != 0x8000000000000000L;
    }

    public static boolean isDoubleToShortExact(double n) {
        return n == (double) (short) n && Double.doubleToRawLongBits(n) != 0x8000000000000000L;
    }

    public static boolean isDoubleToCharExact(double n) {
        return n == (double) (char) n && Double.doubleToRawLongBits(n) != 0x8000000000000000L;
    }

    public static boolean isDoubleToIntExact(double n) {
        return n == (double) (int) n && Double.doubleToRawLongBits(n) != 0x8000000000000000L;
    }

    public static boolean isDoubleToLongExact(double n) {
        return n == (double) (long) n && Double.doubleToRawLongBits(n) != 0x8000000000000000L && n != 0x1p63;
    }

    public static boolean isDoubleToFloatExact(double n) {
        return n == (double) (float) n || n != n;
    }
}
