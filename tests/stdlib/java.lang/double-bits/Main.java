// Raw bits of doubles and floats both ways.
public class Main {
    static void show(Object o) {
        System.out.println(o);
    }

    public static void main(String[] args) throws Exception {
        for (double d : new double[] {0, -0.0, 1, -2.5, Double.MIN_VALUE, Double.MAX_VALUE, Double.NaN, Double.POSITIVE_INFINITY}) System.out.print(Long.toHexString(Double.doubleToRawLongBits(d)) + " "); show(Double.longBitsToDouble(0x4009_21fb_5444_2d18L) + " " + Float.intBitsToFloat(0x40490fdb) + " " + Integer.toHexString(Float.floatToIntBits(Float.NaN)) + Float.intBitsToFloat(1) + Double.longBitsToDouble(0xfff8000000000001L));
    }
}
