/** Accesses to an array that have been checked are not checked again; what changes in between is. */
public class Main {
    static int again(int[] a, int i) {
        int x = a[i];
        a[i] = x + 1;
        return a[i] + x;
    }

    static int moved(int[] a, int i) {
        int x = a[i];
        i++;
        x += a[i];
        i += 3;
        return x * 31 + a[i];
    }

    static int stored(int[] a, int i) {
        int x = a[i];
        i = a[i];
        return x + a[i];
    }

    static int other(int[] a, int[] b, int i) {
        int x = a[i];
        a = b;
        return x + a[i];
    }

    static int constants(int[] a) {
        return a[3] + a[2] * 10 + a[0] * 100 + a[4] * 1000;
    }

    static int joined(int[] a, int i, boolean checked) {
        int x = 0;
        if (checked) x = a[i];
        return x + a[i];
    }

    static int looped(int[] a, int from, int n) {
        int sum = 0;
        for (int i = from; i < n; i++) {
            sum += a[i];
            a[i] ^= sum;
            if ((sum & 1) == 0) i++;
            sum += a[i];
        }
        return sum;
    }

    static class Reader {
        int read(int[] a, int i) {
            return a[i];
        }
    }

    static class Blind extends Reader {
        @Override
        int read(int[] a, int i) {
            return 7;
        }
    }

    static int through(Reader r, int[] a, int i) {
        int x = r.read(a, i);
        return x + a[i];
    }

    static int caught(int[] a, int i) {
        int x = 1;
        try {
            x = a[i];
            x += a[i + 1];
        } catch (ArrayIndexOutOfBoundsException e) {
            x -= 100;
        }
        return x + a[i];
    }

    static double mixed(double[] d, long[] l, byte[] b, int i) {
        d[i] += l[i];
        l[i] -= b[i];
        b[i]++;
        return d[i] + l[i] + b[i];
    }

    interface Run {
        Object run();
    }

    static void show(String name, Run r) {
        String s;
        try {
            s = "" + r.run();
        } catch (RuntimeException e) {
            s = e.getClass().getSimpleName() + ": " + e.getMessage();
        }
        System.out.println(name + " " + s);
    }

    static void all(int[] five, int[] two, boolean quiet) {
        Reader plain = new Reader(), blind = new Blind();
        int[][] arrays = { five, two, null };
        for (int i = -1; i < 6; i += quiet ? 6 : 1) {
            int k = quiet ? 1 : i;
            for (int[] a : arrays) {
                if (quiet && a != five) continue;
                Run[] runs = {
                    () -> again(a, k), () -> moved(a, k > 1 ? k : 0), () -> stored(a, k), () -> other(five, a, k), () -> constants(a),
                    () -> joined(a, k, true), () -> joined(a, k, false), () -> looped(a, k, quiet ? 4 : 9), () -> caught(a, k),
                    () -> through(plain, a, k), () -> through(blind, a, k),
                    () -> mixed(new double[3], new long[4], new byte[2], k),
                };
                for (int j = 0; j < runs.length; j++)
                    if (!quiet) show(j + " " + i + " " + (a == null ? -1 : a.length), runs[j]);
                    else try { runs[j].run(); } catch (RuntimeException e) { }
            }
        }
    }

    public static void main(String[] args) {
        for (int i = 0; i < 3000; i++) all(new int[] { 1, 2, 3, 1, 0 }, new int[2], true);
        all(new int[] { 1, 2, 3, 1, 0 }, new int[2], false);
    }
}
