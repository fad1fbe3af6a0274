// Divisions, remainders, negations and shifts by constants against variables.
public class Main {
    public static void main(String[] args) throws Exception {
        int[] xs = {0, 1, -1, 7, -7, Integer.MAX_VALUE, Integer.MIN_VALUE}; long h = 0; for (int x : xs) { h = h * 31 + x / 8 + x % 8 + x * 15 + (x << 3) + (x >> 3) + (x >>> 3) + -x + ~x + x / -1 + x % -1 + (x & -x) + x / 3 + x % 10 + (x ^ 5) + x * -1; long l = x * 5_000_000_000L; h = h * 31 + l / 16 + l % 1000 + (l >>> 5) + (l << 60) + l / -7; float f = x * 0.1f; double d = x / 3.0; h = h * 31 + (long) (f * 1000) + (long) (d * 1e6) + (int) f + (short) x + (byte) x + (char) x; } System.out.println(h);
    }
}
