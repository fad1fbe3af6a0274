public class Main {
    public static void main(String[] args) throws Throwable {
        int[] v = {0, 1, -1, 2, -2, 7, -7, 31, 32, 33, Integer.MAX_VALUE, Integer.MIN_VALUE, 123456789};
        for (int a : v) for (int b : v) {
            long h = a + b; h = h * 31 + (a - b); h = h * 31 + a * b; h = h * 31 + (a & b); h = h * 31 + (a | b); h = h * 31 + (a ^ b);
            h = h * 31 + (a << b); h = h * 31 + (a >> b); h = h * 31 + (a >>> b); if (b != 0) { h = h * 31 + a / b; h = h * 31 + a % b; }
            System.out.println(a + " " + b + " " + h + " " + (a < b) + (a <= b) + (a > b) + (a >= b) + (a == b) + (a != b));
        }
    }
}
