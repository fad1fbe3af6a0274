public class Main {
    static long l; static int i; long fl = 5; double[] da = {1, 2, 3}; long[] la = {1, 2, 3}; int[] ia = {4, 5};
    static long two(long a, int b, double c, long d) { return a + b + (long) c + d; }
    public static void main(String[] args) {
        Main m = new Main();
        long x = m.fl++; x += ++m.fl; m.la[1]++; m.la[2] += m.la[1]--; m.da[0] *= 2.5; int k = m.ia[0]++ + ++m.ia[1];
        long y = l = x; int z = i = k; m.fl += l++ + i--; l += i; l <<= 3; l ^= y; i >>>= 1;
        System.out.println(x + " " + m.fl + " " + m.la[0] + m.la[1] + m.la[2] + " " + (int) m.da[0] + " " + k + " " + l + " " + i + " " + z + y);
        System.out.println(two(1L << 40, -3, 2.9, two(1, 2, 3, 4)));
        long[][] ll = new long[2][3]; ll[1][2] = 7; ll[1][2]++; ll[0][0] -= ll[1][2]; System.out.println(ll[1][2] + " " + ll[0][0]);
        String s = ""; for (long q = 0, w = 10; q < w; q += 3, w--) s = s + q + "," + w + ";"; System.out.println(s);
    }
}
