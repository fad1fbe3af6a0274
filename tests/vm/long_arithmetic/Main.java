public class Main {
    public static void main(String[] args) throws Throwable {
        long[] v = {0, 1, -1, 2, -2, 7, -7, 63, 64, 65, Long.MAX_VALUE, Long.MIN_VALUE, 1234567890123L};
        for (long a : v) for (long b : v) {
            long h = a + b; h = h * 31 + (a - b); h = h * 31 + a * b; h = h * 31 + (a & b); h = h * 31 + (a | b); h = h * 31 + (a ^ b);
            h = h * 31 + (a << b); h = h * 31 + (a >> b); h = h * 31 + (a >>> b); if (b != 0) { h = h * 31 + a / b; h = h * 31 + a % b; }
            System.out.println(a + " " + b + " " + h + " " + (a < b) + (a <= b) + (a > b) + (a >= b) + (a == b) + (a != b) + (int) a + (short) a + (byte) a + (char) (a & 0x7f | 64) + ~a + -a);
        }
    }
}
