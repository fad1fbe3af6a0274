// Double.toString and Float.toString: the shortest decimal that reads back.
public class Main {
    static void show(Object o) {
        System.out.println(o);
    }

    public static void main(String[] args) throws Exception {
        for (double d : new double[] {0, -0.0, 1, 10, 100, 1234567, 12345678, 1e7, 9999999.999, 0.001, 0.00099, 1e-5, 1e21, 123456789012345680.0, 1.0 / 3, 2.0 / 3, 4.9e-324, 1.7976931348623157e308, 2.2250738585072014e-308, 2e-3, 5e-324, 1e23, 8.41e21, 2.0E-3, 9.007199254740993e15, Math.PI, 0.1 + 0.2, Double.NaN, Double.NEGATIVE_INFINITY, 100.5, 1e16, 123456.789e3})
            System.out.print(d + " ");
        System.out.println();
        for (float f : new float[] {0, 1e10f, 3.4028235e38f, 1.4e-45f, 1.17549435e-38f, 0.1f, 1f / 3, 16777216f, 33554432f, 1e7f, 9999999f, 0.001f, 9.99e-4f, 8.5f, 1.0E-3f, 2.0E10f, Float.NaN, -1e-10f, 3.3554432E7f, 8388608.5f})
            System.out.print(f + " ");
        System.out.println();
        show(Double.toHexString(1.0) + " " + Double.toHexString(-0.1) + " " + Double.toHexString(4.9e-324) + " " + Double.toHexString(Double.MAX_VALUE) + " " + Float.toHexString(0.1f) + " " + Float.toHexString(1.4e-45f) + " " + Double.toHexString(Double.NaN) + " " + Double.toHexString(0.0));
    }
}
