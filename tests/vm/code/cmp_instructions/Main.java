public class Main {
    public static void main(String[] args) {
        double[] ds = {Double.NaN, 0.0, -0.0, 2.0};
        for (double a : ds)
            for (double b : ds)
                System.out.println(a + " " + b + ": " + T.fl((float) a, (float) b) + T.fg((float) a, (float) b) + T.dl(a, b) + T.dg(a, b));
        System.out.println(T.l(1, 2) + " " + T.l(2, 1) + " " + T.l(Long.MIN_VALUE, Long.MAX_VALUE) + " " + T.l(5, 5));
    }
}
