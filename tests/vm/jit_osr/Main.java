/** Loops that are replaced by compiled code while they run: many local variables of all types, try and synchronized blocks. */
public class Main {
    static double many(int n) {
        int a = 1, b = 2, c = 3, d = 4, e = 5, f = 6, g = 7;
        long h = 1, i = -2, j = 3, k = Long.MIN_VALUE, l = 5;
        float m = 1, o = 2, p = 3;
        double q = 1, r = 2, s = 3, t = 4, u = 5, v = 6, w = 7, x = 8, y = 9, z = 10;
        String text = "s";
        Object none = null;
        for (int one = 0; one < n; one++) {
            a += one; b ^= a; c -= b; d = d * 31 + c; e ^= d >>> 3; f += e; g = f - g;
            h += g; i ^= h << 7; j -= i; k += j; l = l * 31 + k;
            m += one; o = m * 0.5f - o; p = o + 1;
            for (int two = 0; two < 3; two++) {
                q += two; r = r * 0.5 + q; s -= r; t = s + 1; u = -t; v = u * 0.25 + v * 0.5; w -= v; x = w - x * 0.5; y = x + y * 0.125; z = y - z * 0.5;
                if ((one + two) % 1000 == 999) text = text.length() > 20 ? "s" : text + one;
            }
            if (none != null) return 0;
        }
        System.out.println(a + " " + b + " " + c + " " + d + " " + e + " " + f + " " + g + " " + h + " " + i + " " + j + " " + k + " " + l + " " + m + " " + o + " " + p);
        System.out.println(text);
        return q + r + s + t + u + v + w + x + y + z;
    }

    static int tries(int n) {
        int sum = 0;
        long wide = 1;
        for (int i = 0; i < n; i++) {
            try {
                for (int j = 0; j < 20; j++) {
                    try {
                        wide = wide * 31 + j;
                        if (i % 500 == 499 && j == 7) throw new IllegalStateException("at " + i);
                        sum += 10 / (j - 30 + i % 20);
                    } catch (ArithmeticException e) {
                        sum ^= j;
                    } finally {
                        wide ^= sum;
                    }
                }
            } catch (IllegalStateException e) {
                sum += e.getMessage().length() + e.getStackTrace()[0].getLineNumber();
            }
        }
        return sum ^ (int) wide;
    }

    static final Object lock = new Object();

    static long locks(int n, Object own) {
        long sum = 0;
        synchronized (own) {
            for (int i = 0; i < n; i++) {
                synchronized (lock) {
                    for (int j = 0; j < 5; j++) sum = sum * 31 + i + j;
                    if (!Thread.holdsLock(own) || !Thread.holdsLock(lock)) return -1;
                }
                if (i == n - 2 && n % 2 == 1) throw new IllegalStateException(sum + "");
            }
        }
        return sum;
    }

    synchronized int method(int n) {
        int sum = 0;
        for (int i = 0; i < n; i++) {
            sum += i ^ n;
            if (i == 25000) throw new IllegalArgumentException("" + sum);
        }
        return sum;
    }

    static synchronized int staticMethod(int n) {
        int[] a = new int[100];
        for (int i = 0; ; i++) {
            a[i % 100] += i;
            if (i > n) a[i / 100] = 1;
        }
    }

    Main next;
    int value;

    Main(int n) {
        Main at = this;
        for (int i = 0; i < n; i++) {
            value += i;
            at.next = i % 1000 == 0 ? this : at;
            at = at.next;
        }
    }

    public static void main(String[] args) {
        System.out.println(many(30000));
        System.out.println(many(7));
        System.out.println(tries(6000));
        Object own = new Object();
        System.out.println(locks(20000, own));
        try {
            System.out.println(locks(20001, own));
        } catch (IllegalStateException e) {
            System.out.println(e.getMessage() + " " + Thread.holdsLock(own) + " " + Thread.holdsLock(lock));
        }
        Main m = new Main(30000);
        System.out.println(m.value + " " + (m.next == m));
        System.out.println(m.method(20000));
        try {
            m.method(30000);
        } catch (IllegalArgumentException e) {
            System.out.println(e.getMessage() + " " + Thread.holdsLock(m));
        }
        try {
            staticMethod(9000);
        } catch (ArrayIndexOutOfBoundsException e) {
            System.out.println(e.getMessage() + " " + Thread.holdsLock(Main.class) + " " + e.getStackTrace()[0]);
        }
        long sum = 0;
        outer:
        for (int i = 0; i < 3000; i++)
            for (long j = 0; ; j++) {
                for (double k = 0; k < 3; k++) sum += (long) k * j;
                if (j > 10) continue outer;
                if (sum < 0) break outer;
            }
        System.out.println(sum);
    }
}
