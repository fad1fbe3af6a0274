// Folded constants overflow as run-time arithmetic does.
public class Main {
    public static void main(String[] args) throws Exception {
        final int m = Integer.MAX_VALUE; final long n = Long.MAX_VALUE; int x = m; long y = n; System.out.println((m + 1 == x + 1) + "" + (m * 2 == x * 2) + (n * n == y * y) + (-Integer.MIN_VALUE == Integer.MIN_VALUE) + (byte) (127 + 1) + (short) 0x18000 + (char) 0x10041 + (int) 3e10 + (long) 1e30f + (int) Float.NaN + 5 / 2 * 2.0 + 7 % -3 + -7 / 2 + (1 - 0.9));
    }
}
