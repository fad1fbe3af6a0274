// JLS 15.23, 15.24: && and || skip their right side; & and | do not; deep mixtures.
public class Main {
    static int n;
    static boolean t() { n++; return true; }
    static boolean f() { n += 10; return false; }

    public static void main(String[] args) throws Exception {
        System.out.println((f() && t()) + " " + n); n = 0;
        System.out.println((t() || f()) + " " + n); n = 0;
        System.out.println((f() & t() | t() ^ f()) + " " + n); n = 0;
        System.out.println((!(t() && f()) || t() && !f() == t()) + " " + n); n = 0;
        boolean b = t() ? f() || t() : f(); System.out.println(b + " " + n); n = 0;
        b &= t() && f(); b |= !b; b ^= t(); System.out.println(b + " " + n); n = 0;
        if (!(f() || f()) && (t() ? t() : f())) System.out.println("in " + n);
        n = 0;
        while (n < 3 && t()) ; System.out.println(n);
        System.out.println(((t() ? 1 : 0) + (f() ? 1 : 0)) * n);
        if (true || f()) n = 0; if (false && t()) n = 99; System.out.println(n);
        final boolean K = true; b = K && t() || K; System.out.println(b + "" + n);
    }
}
