import java.lang.ref.*;
public class Main {
    static Object strong;
    static WeakReference<Object> make(ReferenceQueue<Object> q) { strong = new Object(); new Object(); return new WeakReference<>(new byte[1000], q); }
    static void clobber(int n) { if (n > 0) { long a = n, b = n; clobber(n - 1); } }
    public static void main(String[] args) throws Exception {
        ReferenceQueue<Object> q = new ReferenceQueue<>();
        WeakReference<Object> w = make(q), s = new WeakReference<>(strong);
        clobber(200);
        Reference<?> got = null;
        for (int i = 0; i < 50 && got == null; i++) { System.gc(); got = q.remove(20); }
        System.out.println((got == w) + " " + w.get() + " " + (s.get() == strong) + " " + w.refersTo(null) + " " + q.poll());
        s.clear();
        System.out.println(s.get() + " " + s.enqueue());
    }
}
