// min, max and abs with signed zero, NaN and extremes.
public class Main {
    static void show(Object o) {
        System.out.println(o);
    }

    public static void main(String[] args) throws Exception {
        show(Math.max(0.0, -0.0) + " " + Math.min(0.0, -0.0) + " " + Math.max(1, Double.NaN) + " " + Math.min(Long.MIN_VALUE, 0) + " " + Math.abs(Integer.MIN_VALUE) + " " + Math.abs(-0.0f) + " " + Math.abs(Double.NEGATIVE_INFINITY) + " " + Math.signum(-0.0) + Math.signum(Double.NaN) + Math.max('a', 98));
    }
}
