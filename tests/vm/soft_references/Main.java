import java.lang.ref.*;
import java.util.*;
public class Main {
    static void gc() throws Exception { System.gc(); Thread.sleep(20); }
    static SoftReference<byte[]> make() { return new SoftReference<>(new byte[1000]); }
    static void deep(int n) { if (n > 0) deep(n - 1); }
    public static void main(String[] a) throws Exception {
        SoftReference<byte[]> idle = make(), used = make();
        ReferenceQueue<Object> q = new ReferenceQueue<>();
        SoftReference<Object> queued = new SoftReference<>(new Object(), q);
        deep(100);
        gc();
        System.out.println("young kept " + (idle.get() != null) + " " + (used.get() != null) + " " + !queued.refersTo(null));
        for (int i = 0; i < 4; i++) { Thread.sleep(60); System.out.println("used " + (used.get() != null)); gc(); deep(100); }
        boolean idleGone = idle.refersTo(null);
        Reference<?> r = q.remove(1000);
        System.out.println("idle gone " + idleGone + " queued " + (r == queued) + " used " + (used.get() != null));
    }
}
