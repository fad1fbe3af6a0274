public class Main {
    static double d;
    static float f;
    public static void main(String[] args) {
        d = Double.longBitsToDouble(0x7ff0000000000001L | 1L << 51);
        f = Float.intBitsToFloat(0x7fc12345);
        double[] ds = {d};
        float[] fs = {f};
        System.out.println(Long.toHexString(Double.doubleToRawLongBits(ds[0])) + " " + Integer.toHexString(Float.floatToRawIntBits(fs[0])));
        System.out.println(Long.toHexString(Double.doubleToLongBits(-d)) + " " + Long.toHexString(Double.doubleToLongBits(0.0 / 0.0)));
        System.out.println(Long.toHexString(Double.doubleToRawLongBits(-0.0)) + " " + (1 / -0.0));
    }
}
