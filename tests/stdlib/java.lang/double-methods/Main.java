// Double and Float: bits, comparison, special values, conversions.
import java.util.*;

public class Main {
    static void show(Object o) {
        System.out.println(o);
    }

    public static void main(String[] args) throws Exception {
        show(Double.doubleToLongBits(1.0) + " " + Long.toHexString(Double.doubleToLongBits(Double.NaN)) + " " + Double.longBitsToDouble(0x7ff0000000000001L) + " " + Integer.toHexString(Float.floatToIntBits(-0f)) + " " + Float.intBitsToFloat(0x7f800000));
        show(Double.compare(0.0, -0.0) + " " + Double.compare(Double.NaN, 1e308) + " " + Double.compare(Double.NaN, Double.NaN) + " " + Double.valueOf(0.0).equals(-0.0) + " " + Double.hashCode(-0.0) + " " + Double.hashCode(1.5) + " " + Float.hashCode(1.5f) + " " + Double.isNaN(0 / 0.0) + Double.isInfinite(1 / 0.0) + Double.isFinite(1));
        show(Double.min(0.0, -0.0) + " " + Double.max(-0.0, 0.0) + " " + Double.max(Double.NaN, 1) + " " + Double.sum(1, 2) + " " + Double.valueOf(3.99).intValue() + Double.valueOf(1e20).longValue() + Double.valueOf(300.5).byteValue() + Double.valueOf(-1.5).shortValue());
        show(Double.MIN_NORMAL + " " + Double.MAX_EXPONENT + Double.MIN_EXPONENT + Double.PRECISION + " " + Float.MIN_NORMAL + Float.MAX_VALUE + Float.SIZE);
        show(Float.float16ToFloat((short) 0x3c00) + " " + Float.floatToFloat16(65504f) + " " + Float.floatToFloat16(1e6f) + " " + Float.float16ToFloat((short) 1) + " " + Float.floatToFloat16(0.1f));
        Double[] ds = {3.0, Double.NaN, -0.0, 0.0, Double.NEGATIVE_INFINITY};
        Arrays.sort(ds);
        show(Arrays.toString(ds));
    }
}
