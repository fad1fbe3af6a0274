public class Main {
    public static void main(String[] args) throws Throwable {
        double[] v = {0.0, -0.0, 1.5, -1.5, 1e300, -1e300, 1e-310, Double.NaN, Double.POSITIVE_INFINITY, Double.NEGATIVE_INFINITY, 2147483648.0, -2147483649.5, 9.3e18, 3};
        for (double a : v) {
            System.out.println((int) a + " " + (long) a + " " + (int) (float) a + " " + (long) (float) a + " " + (short) a + " " + (byte) a + " " + (int) (char) a + " " + Float.floatToIntBits((float) a));
            for (double b : v) System.out.println(Double.doubleToLongBits(a + b) + " " + Double.doubleToLongBits(a - b) + " " + Double.doubleToLongBits(a * b) + " " + Double.doubleToLongBits(a / b) + " " + Double.doubleToLongBits(a % b) + " " + (a < b) + (a <= b) + (a > b) + (a >= b) + (a == b) + (a != b) + ((float) a < (float) b) + ((float) a >= (float) b) + Float.floatToIntBits((float) a % (float) b) + Float.floatToIntBits((float) a * (float) b));
        }
    }
}
