// JLS 15.26: assignments are expressions; chains, nested in conditions, fields and arrays.
public class Main {
    static int s; int f; static Main m = new Main(); Main next;
    static Main get() { s++; return m; }

    public static void main(String[] args) throws Exception {
        int a, b, c; a = b = c = 5; System.out.println(a + b + c);
        long l; double d = l = a = 'x'; System.out.println(d + " " + l + a);
        int[] x = new int[2]; x[x[0] = 1] = x[0] + 4; System.out.println(x[0] + "" + x[1]);
        if ((a = 3) == 3 && (b = a) > 2) System.out.println(a + b);
        get().f = get().f + (get().f = 4) + get().f; System.out.println(m.f + " " + s);
        m.next = m; m.next.next.next.f += m.f++ * 2; System.out.println(m.f);
        String t; while ((t = s-- > 0 ? "w" + s : null) != null) System.out.print(t); System.out.println();
        byte by = (byte) (by = 5); final int fin; fin = by; System.out.println(fin);
        boolean z; if (z = a > 1) System.out.println(z);
        int[][] y = {{1}, {2}}; y[0] = y[1]; y[1][0] *= y[0][0] += 3; System.out.println(y[0][0]);
        a += b -= c *= 2; System.out.println(a + " " + b + " " + c);
    }
}
