/* Methods of the library that compiled code does itself: copies of arrays, comparisons of strings, Math. */
public class Main {
    static int copy(Object from, int at, Object to, int toAt, int n) {
        System.arraycopy(from, at, to, toAt, n);
        return n;
    }

    static long ints(int rounds) {
        int[] a = new int[40], b = new int[40];
        long h = 0;
        for (int i = 0; i < rounds; i++) {
            int k = i % 20;
            a[k] = i;
            System.arraycopy(a, k, b, 19 - k, k);
            System.arraycopy(b, 3, b, 3 + (i & 3), 30);
            System.arraycopy(b, 5, b, 2, i & 15);
            System.arraycopy(a, 40, b, 40, 0);
            h = h * 31 + b[k] + b[39 - k];
        }
        return h;
    }

    static int kinds(int rounds) {
        int h = 0;
        byte[] bytes = new byte[9];
        char[] chars = "some text here".toCharArray();
        double[] doubles = { 1, 2, 3, 4, 5 };
        boolean[] flags = new boolean[5];
        String[] strings = { "a", "b", "c", "d" };
        Object[] objects = new Object[6];
        long[] longs = new long[7];
        for (int i = 0; i < rounds; i++) {
            bytes[i % 9] = (byte) i;
            longs[i % 7] = i;
            flags[i % 5] = !flags[(i + 1) % 5];
            copy(bytes, 0, bytes, i % 3, 6);
            copy(chars, i % 4, chars, 5, i % 7);
            copy(doubles, 1, doubles, 0, 4);
            copy(flags, 0, flags, 1, 3);
            copy(strings, 0, objects, i % 3, 4);
            copy(objects, 2, objects, 3, 3);
            copy(objects, i % 3, strings, 0, 1);
            copy(longs, 2, longs, 1, 5);
            h = h * 31 + bytes[4] + chars[6] + (int) doubles[0] + (flags[2] ? 1 : 0) + strings[0].hashCode() + (int) longs[3];
            h += objects[5] == null ? 7 : objects[5].hashCode();
        }
        return h;
    }

    static void trace(Runnable r) {
        try {
            r.run();
            System.out.println("done");
        } catch (RuntimeException e) {
            System.out.println(e.getClass().getName() + ": " + e.getMessage());
            StackTraceElement[] t = e.getStackTrace();
            System.out.println("    " + t[0].getClassName() + "." + t[0].getMethodName() + " " + t[0].isNativeMethod() + ", " + t[1]);
        }
    }

    static int compared(String[] s, int rounds) {
        int h = 0;
        for (int i = 0; i < rounds; i++) {
            String a = s[i % s.length], b = s[i * 7 % s.length];
            h = h * 31 + (a.equals(b) ? 1 : 0) + Integer.signum(a.compareTo(b)) + (a + b).hashCode() + a.indexOf('x') * 3;
            h += a.length() + (a.isEmpty() ? 0 : a.charAt(a.length() - 1)) + (a.equals(null) ? 9 : 0) + (a.equals((Object) i) ? 9 : 0);
        }
        return h;
    }

    static double math(int rounds) {
        double d = 0;
        for (int i = 0; i < rounds; i++) {
            double x = (i - 500) / 64.0;
            d += Math.sin(x) + Math.cos(x) * Math.exp(-x * x) + Math.pow(Math.abs(x), 0.5) + Math.log(1 + x * x);
            d += Math.fma(x, d, 1) / (1 + d * d) + Math.fma(2f, (float) x, 3f) - 2 * x;
        }
        return d;
    }

    static long high(int rounds) {
        long h = 1, x = Long.MIN_VALUE, y = 0x123456789abcdefL;
        for (int i = 0; i < rounds; i++) {
            h = h * 31 + Math.multiplyHigh(x, y) + Math.multiplyHigh(y, 3L << i) - Math.multiplyHigh(-1L, i) + Math.multiplyHigh(h, h);
            x += y;
            y ^= h;
        }
        return h;
    }

    static int boxes(int rounds) {
        int same = 0;
        for (int i = -rounds; i < rounds; i++) {
            Integer a = i, b = i;
            Long c = (long) i, d = (long) i;
            Character e = (char) (i & 255), f = (char) (i & 255);
            Byte g = (byte) i, h = (byte) i;
            if (a == b) same++;
            if (c == d) same += 3;
            if (e == f) same += 5;
            if (g == h && a.equals(b) && !a.equals(c)) same += 7;
        }
        return same;
    }

    public static void main(String[] args) {
        for (int i = 0; i < 3; i++) {
            System.out.println(ints(5000) + " " + kinds(5000));
            System.out.println(compared(new String[] { "", "x", "text", "texts", "t\u00e9xt", "t\u4e00xt", "t\u4e00xt x", new String("text") }, 5000));
            System.out.println(Math.round(math(5000) * 1e6) + " " + high(5000) + " " + boxes(3000));
        }
        int[] a = new int[5];
        trace(() -> copy(a, 0, a, 1, 5));
        trace(() -> copy(a, -1, a, 1, 2));
        trace(() -> copy(a, 2, a, 6, 0));
        trace(() -> copy(a, 2, a, 5, 0));
        trace(() -> copy(a, 1, a, 0, -1));
        trace(() -> copy(a, Integer.MAX_VALUE, a, 0, Integer.MAX_VALUE));
        trace(() -> copy(null, 0, a, 0, 1));
        trace(() -> copy(a, 0, null, 0, 1));
        trace(() -> copy(a, 0, new long[5], 0, 1));
        trace(() -> copy("text", 0, "text", 0, 1));
        trace(() -> copy(new Object[] { "s", 1 }, 0, new String[2], 0, 2));
    }
}
