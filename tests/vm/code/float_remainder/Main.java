public class Main {
    public static void main(String[] args) {
        double[] ds = {5.5, -5.5, 0.0, -0.0, Double.NaN, Double.POSITIVE_INFINITY, 1e300, 3.0, -3.0, Double.MIN_VALUE};
        for (double a : ds) {
            StringBuilder s = new StringBuilder();
            for (double b : ds)
                s.append(a % b).append(' ').append((float) a % (float) b).append(' ');
            System.out.println(s);
        }
    }
}
