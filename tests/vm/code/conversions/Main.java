public class Main {
    public static void main(String[] args) {
        double[] ds = {0.0, -0.0, 1.9, -1.9, Double.NaN, Double.POSITIVE_INFINITY, Double.NEGATIVE_INFINITY, 2147483647.5, -2147483649.0, 9.3e18, -9.3e18, 1e-310, 4294967296.5, 16777217.0, 3.5e38};
        for (double d : ds)
            System.out.println(d + " " + (int) d + " " + (long) d + " " + (float) d + " " + (byte) d + " " + (short) d + " " + (int) (char) d);
        for (double d : ds) {
            float f = (float) d;
            System.out.println(f + " " + (int) f + " " + (long) f + " " + (double) f);
        }
        for (long l : new long[] {0, -1, Long.MAX_VALUE, Long.MIN_VALUE, 1L << 53 | 1, 0x80000001L, 16777217})
            System.out.println(l + " " + (int) l + " " + (float) l + " " + (double) l + " " + (byte) l + " " + (short) l + " " + (int) (char) l);
        for (int i : new int[] {0, -1, Integer.MAX_VALUE, Integer.MIN_VALUE, 16777217, 200, 40000})
            System.out.println(i + " " + (long) i + " " + (float) i + " " + (double) i + " " + (byte) i + " " + (short) i + " " + (int) (char) i);
    }
}
