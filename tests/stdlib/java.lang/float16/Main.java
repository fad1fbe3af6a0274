// Conversions to and from half precision.
public class Main {
    public static void main(String[] args) throws Exception {
        for (float f : new float[] {0, -0f, 1, 0.5f, 65504, 65519, 65520, 6e-8f, 2e-8f, 6.1035e-5f, 0.33325195f, 1e-10f, Float.NaN, Float.POSITIVE_INFINITY, 2049, 2051}) System.out.print(Integer.toHexString(Float.floatToFloat16(f) & 0xffff) + "=" + Float.float16ToFloat(Float.floatToFloat16(f)) + " "); System.out.println();
    }
}
