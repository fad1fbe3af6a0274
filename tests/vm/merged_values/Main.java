/* Values that stay on the operand stack while control branches, and local variables that change meanwhile; constants
 * of all types in static final fields. */
public class Main {
    int field, other;
    boolean flag;
    double d;

    static int three(int a, int b, int c) { return a * 10007 + b * 101 + c; }
    static long wide(long a, double b, int c, float d) { return a * 31 + (long) (b * 8) + c * 7 + (int) d; }
    static String text(Object a, Object b) { return a + "," + b; }

    long round(int i, int[] arr, Main m) {
        long h = 0;
        int x = i, y = i & 7;
        long l = i * 3L;
        double e = i / 2.0;
        h = h * 31 + (x + (i % 3 == 0 ? (x = 5) : x) + x);
        h = h * 31 + three(x, i % 5 > 2 ? x++ : --x, x);
        h = h * 31 + three(y, (y += 2) > 5 ? x : y, i > 3 ? y : x);
        this.field = i % 2 == 0 ? x : y;
        m.flag = i % 7 > 3 && y > 4 || x == 5;
        m.d = m.flag ? e : (e = e + 1);
        this.other += m.flag ? field : other < 0 ? -1 : 1;
        arr[y & 7] = x > 10 ? x : y;
        arr[x & 7] += i % 4 == 1 ? arr[y & 7] : (y = 3);
        h = h * 31 + wide(l, i % 2 == 0 ? e : d, i % 3 == 0 ? x : 1, (l = l + 1) > 50 ? 2f : (float) e) + l + y;
        h += (l << 3) - (i % 3 == 1 ? l : (l = -l)) + l;
        h = h * 31 + (e > 20 ? e > 30 ? 3 : x : (int) e) + (int) (e * (i > 9 ? e : 2) - (e = 1.5) * e);
        int z = y;
        for (int k = 0; k < 3; k++)
            h += z * (k == 1 ? z++ : (z += k)) - z;
        switch (i & 3) {
            case 0 -> h += x;
            case 1 -> h += three(x, switch (y) { case 0, 1 -> x; case 2 -> { x += 3; yield x; } default -> y; }, x);
            default -> h -= y;
        }
        Object o = i % 2 == 0 ? this : m, p = o;
        h += (o == this ? (o = m) : o) == p ? 1 : 2;
        return h + field + other + arr[3] + (long) m.d;
    }

    static final int I = 77;
    static final int COMPUTED = Integer.parseInt("123");
    static final byte B = (byte) Integer.parseInt("-5");
    static final char C = "\u4e00".charAt(0);
    static final short S = (short) COMPUTED;
    static final boolean Z = COMPUTED > 5;
    static final long J = COMPUTED * 10_000_000_000L;
    static final float F = COMPUTED / 8f;
    static final double D = COMPUTED / 3.0, NAN = 0.0 / (COMPUTED - 123);
    static final int[] TABLE = { 3, 1, 4, 1, 5 };
    static final int[][] TABLES = { TABLE, null, {} };
    static final double[] DOUBLES = { 0.5, 2.5 };
    static final Object NULL = COMPUTED == 0 ? "x" : null;
    static final String TEXT = "text" + COMPUTED;
    static final Main MAIN = new Main();
    static int variable = 1;

    static double constants(int i) {
        double r = COMPUTED + B + C + S + J / (i + 1) + F * i + D - (Z ? i : -i) + (NAN != NAN ? 1 : 0);
        r += TABLE[i % 5] + TABLE.length + TABLES[0][2] + TABLES.length + DOUBLES[i & 1] + TABLES[2].length;
        r += TEXT.length() + (NULL == null ? 1 : 0) + (MAIN.field += 1) + variable++ + COMPUTED % (i + 1) + i % COMPUTED + i / B;
        TABLE[i % 5] += i & 1;
        synchronized (TEXT) { r += COMPUTED << (i & 3) >> 1; }
        return r;
    }

    static int outside(int i) { return TABLE[i]; }
    static int nulls(int i) { return i < 0 ? 0 : TABLES[1][i]; }
    static int nullLength() { return NULL.hashCode(); }

    static int early = 1;
    static class Late {
        static final int A = compute(), Z;
        static int compute() {
            int sum = 0;
            for (int i = 0; i < 20000; i++)
                sum += get();
            return sum + 7;
        }
        static int get() { return A + (Z == 0 ? early : Z); }
        static { Z = get(); }
    }

    interface Body { int run(); }
    static void trace(Body b) {
        try {
            System.out.println(b.run());
        } catch (RuntimeException e) {
            System.out.println(e + " " + e.getStackTrace()[0].getMethodName());
        }
    }

    public static void main(String[] args) {
        Main m = new Main(), n = new Main();
        int[] arr = new int[8];
        long h = 0;
        for (int k = 0; k < 5; k++) {
            for (int i = 0; i < 2000; i++)
                h = h * 17 + m.round(i, arr, n);
            System.out.println(h);
        }
        double r = 0;
        for (int i = 0; i < 5000; i++)
            r = r / 2 + constants(i);
        System.out.println(r);
        int total = 0;
        for (int i = 0; i < 5000; i++)
            total += outside(i % 5) + nulls(-1);
        System.out.println(total);
        trace(() -> outside(5));
        trace(() -> outside(-1));
        trace(() -> nulls(3));
        trace(() -> nullLength());
        System.out.println(Late.A + " " + Late.Z + " " + Late.get() + " " + text(Late.Z, null));
    }
}
