// JLS 4.2.4: IEEE 754: NaN, infinities, signed zero, gradual underflow, remainder.
public class Main {
    public static void main(String[] args) throws Exception {
        double zero = 0, n = 0 / zero, inf = 1 / zero;
        System.out.println(n + " " + inf + " " + -inf + " " + 1 / -zero + " " + (0.0 == -0.0) + " " + (n == n) + " " + (n != n));
        System.out.println((n < 1) + " " + (n >= 1) + " " + !(n < 1) + " " + (inf > 1e308) + " " + (inf - inf));
        System.out.println(5.5 % 2 + " " + -5.5 % 2 + " " + 5.5 % -2 + " " + 5 % inf + " " + inf % 5 + " " + 5 % zero);
        System.out.println(Double.MIN_VALUE / 2 + " " + Double.MAX_VALUE * 2 + " " + Float.MIN_VALUE / 2f);
        float f = 0.1f + 0.2f;
        System.out.println(f + " " + (0.1 + 0.2) + " " + (float) (0.1 + 0.2) + " " + 1e16f + " " + 100f + " " + 1e7f + " " + 1e-3 + " " + 1e-4);
        float g = 16777216f;
        g++;
        System.out.println(g + " " + (g + 1.0) + " " + (int) 1e20f + " " + (long) -1e30 + " " + (int) n + " " + (char) 65.9 + " " + (byte) 300.7);
    }
}
