// Math: round, rint, ceil, floor on halves, signed zeros and extremes.
public class Main {
    static void show(Object o) {
        System.out.println(o);
    }

    public static void main(String[] args) throws Exception {
        for (double d : new double[] {0.5, 1.5, 2.5, -0.5, -1.5, -2.5, 0.49999999999999994, 4503599627370497.5, 9007199254740991.0, 1e300, -1e300, Double.NaN, Double.POSITIVE_INFINITY, -0.2, 0.2})
            System.out.print(Math.round(d) + "," + Math.rint(d) + "," + Math.ceil(d) + "," + Math.floor(d) + " ");
        System.out.println();
        for (float f : new float[] {0.5f, -0.5f, 2.5f, 0.49999997f, 8388609f, 1e20f, Float.NaN, -1e20f})
            System.out.print(Math.round(f) + " ");
        System.out.println();
        show(Math.ulp(1.0) + " " + Math.ulp(0f) + " " + Math.nextUp(1.0) + " " + Math.nextDown(0.0) + " " + Math.nextAfter(1f, 2) + " " + Math.getExponent(1e10) + " " + Math.getExponent(0.0) + " " + Math.scalb(1.5, 10) + " " + Math.scalb(1.0, -1075) + " " + Math.copySign(3, -0.0) + " " + Math.signum(-2.5) + " " + Math.IEEEremainder(5, 3) + " " + Math.fma(2.0, 3.0, 4.0) + " " + Math.ulp(1e300));
        show(Math.abs(-0.0) + " " + Math.abs(Integer.MIN_VALUE) + " " + Math.max(-0.0, 0.0) + " " + Math.min(Float.NaN, 1f) + " " + Math.abs(-5L));
    }
}
