// StrictMath: the same bits on every machine; special cases of the elementary functions.
public class Main {
    static void show(Object o) {
        System.out.println(o);
    }

    public static void main(String[] args) throws Exception {
        double[] xs = {0, -0.0, 0.5, 1, -1, 2, 10, 100.5, -3.25, 1e-10, 1e10, 710, -745.2, Double.NaN, Double.POSITIVE_INFINITY, Double.NEGATIVE_INFINITY};
        for (double x : xs)
            show(x + ": " + StrictMath.sin(x) + " " + StrictMath.cos(x) + " " + StrictMath.tan(x) + " " + StrictMath.asin(x) + " " + StrictMath.acos(x) + " " + StrictMath.atan(x) + " " + StrictMath.exp(x) + " " + StrictMath.log(x) + " " + StrictMath.log10(x) + " " + StrictMath.sqrt(x) + " " + StrictMath.cbrt(x) + " " + StrictMath.sinh(x) + " " + StrictMath.cosh(x) + " " + StrictMath.tanh(x) + " " + StrictMath.expm1(x) + " " + StrictMath.log1p(x));
        show(StrictMath.pow(2, 0.5) + " " + StrictMath.pow(-8, 1.0 / 3) + " " + StrictMath.pow(0, 0) + " " + StrictMath.pow(-2, 3) + " " + StrictMath.pow(0.0, -1) + " " + StrictMath.pow(-0.0, -3) + " " + StrictMath.atan2(1, -1) + " " + StrictMath.atan2(-0.0, -1) + " " + StrictMath.hypot(3e200, 4e200) + " " + StrictMath.toDegrees(1) + " " + StrictMath.toRadians(180));
    }
}
