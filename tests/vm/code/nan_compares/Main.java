public class Main {
    public static void main(String[] args) {
        double[] ds = {Double.NaN, 0.0, -0.0, 1.0, Double.NEGATIVE_INFINITY};
        for (double a : ds)
            for (double b : ds) {
                float f = (float) a, g = (float) b;
                System.out.println(a + " " + b + ": " + (a < b) + (a <= b) + (a > b) + (a >= b) + (a == b) + (a != b) + " " + (f < g) + (f <= g) + (f > g) + (f >= g) + (f == g) + (f != g));
            }
    }
}
