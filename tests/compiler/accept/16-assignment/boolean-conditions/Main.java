// JLS 16.1: definite assignment through && || ! ?: and constants.
public class Main {
    static boolean t() { return true; }

    public static void main(String[] args) throws Exception {
        int a, b, c, d, e; if (t() && (a = 1) == 1 && (b = a + 1) == 2) System.out.println(a + b);
        if (!(t() && (c = 3) == 3)) System.out.println("no"); else System.out.println(c);
        if (t() ? (d = 4) == 4 : (d = 5) == 5) System.out.println(d);
        if (true || (e = 9) == 9) e = 6; System.out.println(e);
        int f; while (!((f = 8) > 7)) ; System.out.println(f);
        int g; for (int i = 0; (g = i) < 3; i++) ; System.out.println(g);
        boolean h = (a = 2) > 1 | (b = 3) > 1; System.out.println(a + b + "" + h);
        int k; boolean z = t() && (k = 1) > 0; if (z) { k = 2; System.out.println(k); }
        int m; if (false && t()) System.out.println(m = 1); else m = 5; System.out.println(m);
    }
}
