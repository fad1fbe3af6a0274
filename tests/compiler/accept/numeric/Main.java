public class Main {
    static byte b = 10; static short s = 20; static char c = 'a'; static int i = 30; static long l = 40; static float f = 1.5f; static double d = 2.5;
    static int[] ia = {1, 2, 3}; static long[] la = {4L}; static byte[] ba = {5}; static boolean[] za = {true}; static char[] ca = {'q'}; static double[] da = {1}; static float[] fa = {2}; static short[] sa = {3};
    static int calls; static int idx() { return calls++ % 2; }
    static final int CI = 1 << 20; static final long CL = 0x7fff_ffff_ffffL; static final double CD = 1e300 * 10; static final float CF = 1f / 3;
    long inst = 5; int[][] grid = new int[3][4];
    public static void main(String[] args) {
        b += 5; b++; b -= 1.7; s *= 2; s >>= 1; c += 2; c--; i <<= 33; i >>>= 1; l ^= 0xff; l %= 7; f /= 2; d -= f; System.out.println(b + " " + s + " " + c + " " + i + " " + l + " " + f + " " + d);
        System.out.println((int) 3.99e10 + " " + (long) Float.NaN + " " + (byte) 200 + " " + (char) 97 + " " + (short) 70000 + " " + (int) 'z' + " " + (float) 1e40 + " " + (int) -0.9);
        System.out.println(5 / 2 + " " + -5 / 2 + " " + -5 % 3 + " " + 5.5 % 2 + " " + (1 << 33) + " " + (1L << 33) + " " + (-8 >> 1) + " " + (-8 >>> 28) + " " + (-8L >>> 60));
        ia[idx()] += 10; ia[idx()]++; ++ia[2]; ia[0] = ia[1] = ia[2]--; System.out.println(ia[0] + " " + ia[1] + " " + ia[2] + " " + calls);
        la[0] <<= 2; la[0]++; ba[0] += 300; za[0] &= false; za[0] |= 1 < 2; za[0] ^= true; ca[0]++; da[0]++; fa[0]--; sa[0] = (short) -sa[0]; System.out.println(la[0] + " " + ba[0] + za[0] + ca[0] + da[0] + fa[0] + sa[0]);
        Main m = new Main(); m.inst *= 3; long old = m.inst++ + ++m.inst; m.grid[1][2] = 7; m.grid[1][2] -= 3; int q = m.grid[1][2]++ * 2 + --m.grid[1][2]; System.out.println(m.inst + " " + old + " " + q);
        System.out.println(CI + CL + " " + CD + " " + CF + " " + (CI > 5 ? "big" : "small") + Integer.MAX_VALUE + 1 + (Integer.MAX_VALUE + 1));
        int x = 0x80000000, y = 0b1010, z = 017; x += 40000; x -= 40000; x += 1; System.out.println(x + " " + y + z + ~y + -z + +x);
        double nan = 0.0 / 0; System.out.println((nan < 1) + " " + (nan > 1) + (nan == nan) + (nan != nan) + !(nan >= 1) + (f < 1 || f >= 1) + (0.0 == -0.0) + (l > 3 ^ d < 2));
        long sum = 0; for (int k = 0; k < 10; k += 3) sum += k * l; for (long k = 5; k-- > 0;) sum -= k; System.out.println(sum); boolean t = true, u = false; t &= !u; u |= t ^ u; System.out.println(t & u | !t);
        byte bb = (byte) (b + 1); bb = (byte) -bb; final int small = 100; byte fits = small; char cc = 65; cc = (char) (cc + 1); short sh = (short) (cc * 2); int un = -sh; System.out.println(bb + fits + cc + sh + un); int tern = t ? 'a' : 0; long lt = u ? 1 : 2L; System.out.println(tern + lt + (t ? 1 : 2.0) + (t ? 'b' : 0) + (char) (t ? 'c' : i));
        try { System.out.println(i / (calls - calls)); } catch (ArithmeticException e) { System.out.println(e.getMessage()); } try { ia[3]++; } catch (ArrayIndexOutOfBoundsException e) { System.out.println(e.getMessage()); }
        int v = 5; v = v++ + ++v; System.out.println(v); v += v++ * 2 + v; System.out.println(v); int w = v-- - --v; System.out.println(w); int big = 1000; big += 100000; big -= 32768; big += 32767; System.out.println(big); float ff = i; double dd = l; ff += dd; System.out.println(ff);
        System.out.println(Math.floorMod(-7, 3) + Long.hashCode(1L << 40) + Integer.toBinaryString(-1 >>> 28) + Character.getNumericValue('7')); System.out.println(new long[]{1, 'b', (byte) 3}[1] + new char[2].length + new int[][]{{1}, {2, 3}}[1][1]);
    }
}
