// Fibonacci by powers of a matrix of longs.
public class Main {
    static long[][] mul(long[][] a, long[][] b) { long[][] c = new long[2][2]; for (int i = 0; i < 2; i++) for (int j = 0; j < 2; j++) c[i][j] = a[i][0] * b[0][j] + a[i][1] * b[1][j]; return c; } static long fib(int n) { long[][] r = {{1, 0}, {0, 1}}, m = {{1, 1}, {1, 0}}; for (; n > 0; n >>= 1, m = mul(m, m)) if ((n & 1) == 1) r = mul(r, m); return r[0][1]; }

    public static void main(String[] args) throws Exception {
        System.out.println(fib(10) + " " + fib(50) + " " + fib(90));
    }
}
