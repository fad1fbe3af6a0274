/* Small methods with branches, put in place of their calls: what they leave behind, what they throw, where. */
public class Main {
    static int clamp(int x, int low, int high) { return x < low ? low : x > high ? high : x; }
    static long pick(boolean b, long x, long y) { if (b) return x; return y; }
    static double half(double d, float f) { if (d > f) d = d / 2; else f = f * 2; return d + f; }
    static float sign(float f) { return f < 0 ? -1f : f > 0 ? 1f : f; }
    static byte narrow(int x) { if (x > 1000) return (byte) (x >> 2); return (byte) x; }
    static boolean both(boolean a, boolean b) { return a && b; }
    static Object choose(Object a, Object b, int k) { return (k & 1) == 0 ? a : k > 50 ? b : null; }
    static int bump(int x) { if (x > 3) x += 10; x++; int y = x * 2; if (y > 40) y -= x; return y + x; }
    static int nested(int x) { int a = clamp(bump(x), -5, 90); return a > 0 ? clamp(a, 10, 20) + a : bump(a); }
    static int deep(int[] a, int i) { return i >= 0 && i < a.length ? a[i] : i == -99 ? a[i] : -1; }
    static int always(int x) { throw new IllegalArgumentException("always " + x); }
    static int maybe(int x) { if (x % 100 == 77) throw new IllegalArgumentException("maybe " + x); return x; }
    static int chars(String s, int i) { return i < s.length() ? s.charAt(i) : s == null ? 0 : -1; }
    static void put(int[] a, int i, int v) { if (i < a.length) a[i] += v; }
    static int mixed(int a, long b, double c, float d, Object e) {
        if (e == null) { a = (int) b; b = a + 1; } else { c = b; d = (float) c; }
        return (int) (a + b + c + d);
    }
    static long reuse(int x) {
        if (x > 10) { long l = x; return l * l; }
        if (x > 5) { double d = x; return (long) (d / 2); }
        Object o = x > 0 ? "yes" : "no";
        return o.hashCode();
    }

    int field;
    int get(int i) { return i > 0 ? field : field + i; }
    Main self(boolean b) { if (b) return this; return null; }

    static long all(int n, Main m) {
        long h = 0;
        int[] a = new int[8];
        Object x = "x", y = "y";
        for (int i = 0; i < n; i++) {
            h = h * 31 + clamp(i - 50, 0, 300) + clamp(i, (int) h & 7, (int) h & 15);
            h += 3 * pick(i % 3 == 0, i, h) + (i & pick(i > 5, 1, 2));
            h += (long) (half(i, i % 7) * 2 + sign(i - 40) + 0.5 * half(i % 5, 2f));
            h ^= narrow(i * 3) + (both(i > 3, i < 90) ? 1 : 0) + bump(i & 15) + nested(i - 20);
            h += deep(a, i & 15) + (choose(x, y, i) == x ? 5 : choose(x, y, i) == null ? 6 : 7);
            put(a, i & 15, i);
            h = h * 7 + mixed(i, h & 0xffff, i, 2f, (i & 1) == 0 ? null : x) + reuse(i & 15);
            m.field = i;
            h += m.get(i - 3) + m.self(true).get(-1) + chars("some text", i & 15);
        }
        for (int v : a)
            h = h * 31 + v;
        return h;
    }

    static int throwing(int n) {
        int caught = 0;
        for (int i = 0; i < n; i++) {
            int before = i * 2;
            try {
                caught += 2 * maybe(i) - i - i;
                if (i % 50 == 49)
                    before += always(i);
            } catch (IllegalArgumentException e) {
                caught += before + e.getMessage().length();
            }
        }
        return caught;
    }

    static int outer(int x) { return clamp(maybe(x), 0, 5) + 1; }
    static int nothing(Main m) { return m.self(false).get(1); }
    static int index(int i) { return 1 + deep(new int[4], i); }

    interface Body { int run(); }

    static void trace(Body b) {
        try {
            System.out.println(b.run());
        } catch (RuntimeException e) {
            System.out.println(e);
            for (StackTraceElement f : e.getStackTrace())
                if (f.getClassName().equals("Main") && !f.getMethodName().matches("main|lambda.*|trace"))
                    System.out.println("    " + f);
        }
    }

    public static void main(String[] args) {
        Main m = new Main();
        for (int i = 0; i < 6; i++)
            System.out.println(all(1500, m));
        System.out.println(throwing(20000));
        int total = 0;
        for (int i = 0; i < 3000; i++)
            total += outer(i % 50) + index(i % 6) + (i > 0 && m.self(true) != null ? 1 : 0);
        System.out.println(total);
        trace(() -> outer(77));
        trace(() -> index(-99));
        trace(() -> nothing(m));
        trace(() -> chars(null, 1));
    }
}
