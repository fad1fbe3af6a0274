import java.lang.ref.WeakReference;
import java.util.Random;

/** Integers that look like addresses keep nothing alive: neither in arrays, nor in fields, nor lengths, nor statics. */
public class Main {
    static class Numbers {
        long a, b, c;
        int d, e;
        Object ref;
        double f;
        static long s1, s2;
    }

    static WeakReference<?>[] weak;
    static Object[] keep;

    static void fill() {
        Random random = new Random(5);
        keep = new Object[4000];
        for (int i = 0; i < keep.length; i++) {
            if (i % 2 == 0) {
                long[] a = new long[400];
                for (int k = 0; k < a.length; k++) {
                    /* every word of the lower 47 bits: what addresses on the heap look like */
                    a[k] = random.nextLong() & 0x7fff_ffff_fff0L;
                }
                keep[i] = a;
            } else {
                Numbers n = new Numbers();
                n.a = random.nextLong() & 0x7fff_ffff_fff0L;
                n.b = 0x5555_5000_0000L | random.nextInt() & 0xfff_fff0L;
                n.c = 0x7f00_0000_0000L | random.nextLong() & 0xff_ffff_fff0L;
                n.f = Double.longBitsToDouble(n.c);
                n.d = random.nextInt();
                n.ref = keep[i - 1];
                Numbers.s1 = n.c;
                keep[i] = n;
            }
        }
        weak = new WeakReference<?>[3000];
        for (int i = 0; i < weak.length; i++) {
            weak[i] = new WeakReference<>(new byte[200]);
        }
    }

    static int deepen(int n) {
        Object[] pad = new Object[8];
        return n == 0 ? pad.length : deepen(n - 1);
    }

    public static void main(String[] args) {
        fill();
        deepen(100);
        System.gc();
        int alive = 0;
        for (WeakReference<?> w : weak) {
            if (w.get() != null) {
                alive++;
            }
        }
        /* a stack slot or a register may still hold one or two */
        System.out.println(alive < 5 ? "all gone" : alive + " are kept");
        long sum = 0;
        for (Object o : keep) {
            sum += o instanceof long[] a ? a[399] : ((Numbers) o).d;
        }
        System.out.println(sum != 0);
    }
}
